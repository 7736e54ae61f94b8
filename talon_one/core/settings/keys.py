"""Keys of the API: where they are kept, which kind an operation takes, and what is sent.

The vendor's SDK files every kind of key under ``api_key_v1`` and tells them apart by a prefix, so
the prefix is what decides here too. No key is shown in ``repr`` or messages, nor by the variables of
the frames in a traceback.
"""

from __future__ import annotations

import re
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping
from typing import Any

from ..errors import ApiTypeError, ApiValueError

Key = str | bytes | Callable[[], str | bytes]
"""A key, or what gives one; the latter is asked for every attempt."""

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


class Keys:
    """Keys by name, as the vendor's SDK has them. Does not show them.

    Used like a dict, but it is no ``Mapping``: tools that report errors show the items of those.
    """

    __slots__ = ("_keys",)

    def __init__(self, keys: Mapping[str, Key] | Keys | Key | None = None) -> None:
        self._keys: dict[str, Key] = {}
        if isinstance(keys, (Mapping, Keys)):
            self.update(keys)
        elif keys is not None:
            self["api_key_v1"] = keys

    def __getitem__(self, name: str) -> Key:
        return self._keys[name]

    def __setitem__(self, name: str, key: Key) -> None:
        if name not in PREFIXES and name not in _GENERAL:
            from ..support.suggest import did_you_mean

            names = ", ".join(PREFIXES)
            raise ApiValueError(f"no kind of key {name!r}{did_you_mean(name, PREFIXES)} ({names})")
        if not (isinstance(key, (str, bytes)) or callable(key)):
            raise ApiTypeError(
                f"{name}: a key is str, bytes or a callable, not {type(key).__name__}"
            )
        self._keys[name] = key

    def __delitem__(self, name: str) -> None:
        del self._keys[name]

    def __contains__(self, name: object) -> bool:
        return name in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def __eq__(self, other: object) -> bool:
        keys = other._keys if isinstance(other, Keys) else other
        return self._keys == keys

    __hash__ = None  # type: ignore[assignment]  # it changes

    def get(self, name: str, default: Key | None = None) -> Key | None:
        """The key of that name, or the default."""
        return self._keys.get(name, default)

    def pop(self, name: str, default: Key | None = None) -> Key | None:
        """Take out the key of that name."""
        return self._keys.pop(name, default)

    def keys(self) -> KeysView[str]:
        """The names."""
        return self._keys.keys()

    def items(self) -> ItemsView[str, Key]:
        """Names and keys."""
        return self._keys.items()

    def update(self, keys: Mapping[str, Key] | Keys) -> None:
        """Set several keys."""
        for name, key in keys.items():
            self[name] = key

    def __repr__(self) -> str:
        return f"<keys: {', '.join(self._keys) or 'none'}>"


def authorization(
    keys: Keys, prefixes: Mapping[str, str], kinds: tuple[str, ...], operation_id: str
) -> str:
    """The ``Authorization`` header for an operation that takes these kinds of key, the best first.

    Raises:
        ApiValueError: there is no key of such a kind, or it cannot be sent.
    """
    prefixes = check_prefixes(prefixes)
    names = [
        name
        for kind in kinds
        for name in (kind, *_GENERAL)
        if name in keys and _kind(name, _prefix(name, _text(keys[name]), prefixes)) == kind
    ]
    # Last, because they must be asked for it: callables whose keys may have prefixes of their own.
    names += [name for name in _GENERAL if name not in names and callable(keys.get(name))]
    for name in names:
        header = _header(name, keys[name], prefixes, kinds)
        if header is not None:
            return header
    settings = " or ".join(_SETTINGS.get(kind, kind) for kind in kinds)
    raise ApiValueError(f"{operation_id} needs a key that is not configured: set {settings}")


def check_prefixes(prefixes: Any) -> dict[str, str]:
    """The prefixes of keys by name, as a dict of its own.

    Raises:
        ApiTypeError, ApiValueError: one cannot be sent. The message does not show it.
    """
    if prefixes is None:
        return {}
    if not isinstance(prefixes, Mapping):
        raise ApiTypeError(f"api_key_prefix: expected a dict, got {type(prefixes).__name__}")
    for name, prefix in prefixes.items():
        if not isinstance(prefix, str):
            raise ApiTypeError(f"api_key_prefix: {name}: expected str, got {type(prefix).__name__}")
        if not _sendable(prefix):
            raise ApiValueError(f"api_key_prefix: {name}: a character that no header may have")
    return dict(prefixes)


def _usual(name: str) -> str:
    return "api_key_v1" if name in _GENERAL else name


def _kind(name: str, prefix: str) -> str:
    return _KINDS.get(prefix, _usual(name))


def _prefix(name: str, key: Any, prefixes: Mapping[str, str]) -> str:
    """What the key begins with when it is sent: its own prefix wins."""
    if isinstance(key, str):
        own, space, _ = key.partition(" ")
        if space and own in _KINDS:
            return own
    return prefixes.get(name) or PREFIXES[_usual(name)]


def _text(key: Any) -> Any:
    if isinstance(key, bytes):
        import six

        return six.ensure_str(key, "utf-8", "replace")
    return key


def _header(name: str, key: Key, prefixes: Mapping[str, str], kinds: tuple[str, ...]) -> str | None:
    """The header, or ``None`` if the key turns out to be of another kind."""
    value = _text(key() if callable(key) else key)
    problem = _problem(value)
    if problem:
        del value, key  # an error's traceback carries the variables of this frame
        raise ApiValueError(f"{name}: {problem}")
    prefix = _prefix(name, value, prefixes)
    if _kind(name, prefix) not in kinds:
        return None
    return f"{prefix} {value.removeprefix(f'{prefix} ')}"


def _problem(value: Any) -> str | None:
    if not isinstance(value, str):
        return f"the callable gave {type(value).__name__}, not a key"
    if not value:
        return "the key is empty"
    if not _sendable(value):
        return "the key holds a character that no header may have (a line break at its end?)"
    return None


_sendable = re.compile(r"[ -~\xa0-\xff]*").fullmatch
