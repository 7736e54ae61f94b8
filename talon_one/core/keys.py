"""Keys of the API: where they are kept, which kind an operation takes, and what is sent.

The vendor's SDK files every kind of key under ``api_key_v1`` and tells them apart by a prefix, so
the prefix is what decides here too. No key is ever shown: not in ``repr``, messages or tracebacks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any

from .errors import ApiTypeError, ApiValueError

Key = str | bytes | Callable[[], str | bytes]
"""A key, or what gives one; the latter is asked for every call."""

PREFIXES = {
    "api_key_v1": "ApiKey-v1",
    "management_key": "ManagementKey-v1",
    "manager_auth": "Bearer",
}
_KINDS = {prefix: kind for kind, prefix in PREFIXES.items()}
_SETTINGS = {
    "api_key_v1": "api_key",
    "management_key": "management_key",
    "manager_auth": "bearer_token",
}
# Under these names the vendor's SDKs keep a key of any kind; "Authorization" is the older one.
_GENERAL = ("api_key_v1", "Authorization")


class Keys(MutableMapping[str, Key]):
    """Keys by name, as the vendor's SDK has them. Does not show them."""

    __slots__ = ("_keys",)

    def __init__(self, keys: Mapping[str, Key] | Key | None = None) -> None:
        self._keys: dict[str, Key] = {}
        if isinstance(keys, Mapping):
            self.update(keys)
        elif keys is not None:
            self["api_key_v1"] = keys

    def __getitem__(self, name: str) -> Key:
        return self._keys[name]

    def __setitem__(self, name: str, key: Key) -> None:
        if name not in PREFIXES and name not in _GENERAL:
            from .suggest import did_you_mean

            names = ", ".join(PREFIXES)
            raise ApiValueError(f"no kind of key {name!r}{did_you_mean(name, PREFIXES)} ({names})")
        if not (isinstance(key, (str, bytes)) or callable(key)):
            raise ApiTypeError(
                f"{name}: a key is str, bytes or a callable, not {type(key).__name__}"
            )
        self._keys[name] = key

    def __delitem__(self, name: str) -> None:
        del self._keys[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def __repr__(self) -> str:
        return f"<keys: {', '.join(self._keys) or 'none'}>"


def authorization(
    keys: Keys, prefixes: Mapping[str, str], kinds: tuple[str, ...], operation_id: str
) -> str:
    """The ``Authorization`` header for an operation that takes these kinds of key, the best first.

    Raises:
        ApiValueError: there is no key of such a kind, or it cannot be sent.
    """
    for kind in kinds:
        for name in (kind, *_GENERAL):
            if name in keys and _kind(name, keys[name], prefixes) == kind:
                return _header(name, keys[name], prefixes.get(name) or PREFIXES[kind])
    settings = " or ".join(_SETTINGS.get(kind, kind) for kind in kinds)
    raise ApiValueError(f"{operation_id} needs a key that is not configured: set {settings}")


def _kind(name: str, key: Key, prefixes: Mapping[str, str]) -> str:
    given = prefixes.get(name)
    if given is None and isinstance(key, str):
        given = key.partition(" ")[0]
    default = "api_key_v1" if name in _GENERAL else name
    return _KINDS.get(given or "", default)


def _header(name: str, key: Key, prefix: str) -> str:
    value: Any = key() if callable(key) else key
    if isinstance(value, bytes):
        import six

        value = six.ensure_str(value, "utf-8", "replace")
    problem = _problem(value)
    if problem:
        del value, key  # an error's traceback carries the variables of this frame
        raise ApiValueError(f"{name}: {problem}")
    own_prefix, space, _ = value.partition(" ")
    return value if space and own_prefix in _KINDS else f"{prefix} {value}"


def _problem(value: Any) -> str | None:
    if not isinstance(value, str):
        return f"the callable gave {type(value).__name__}, not a key"
    if not value:
        return "the key is empty"
    if any(not " " <= char <= "~" and not "\xa0" <= char <= "\xff" for char in value):
        return "the key holds a character that no header may have (a line break at its end?)"
    return None
