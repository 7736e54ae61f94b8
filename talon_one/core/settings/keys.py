"""API keys: storing them, choosing one for an operation, writing the ``Authorization`` header.

The vendor's SDK stores every kind of key under ``api_key_v1`` and distinguishes them by a prefix, so the
prefix decides here, too. Neither ``repr`` nor messages nor the variables of a traceback's frames show a key.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, ItemsView, Iterator, KeysView, Mapping
from typing import Any

from ..errors import ApiTypeError, ApiValueError
from ..support.secret import Secret

Key = str | bytes | Callable[[], "str | bytes | Awaitable[str | bytes]"]
"""A key, or a callable that returns one and is called for each attempt. Only ``AsyncApiClient`` accepts an
``async def``."""

PREFIXES = {
    "api_key_v1": "ApiKey-v1",
    "management_key": "ManagementKey-v1",
    "manager_auth": "Bearer",
}
_KINDS = {prefix: kind for kind, prefix in PREFIXES.items()}
_SETTINGS = {
    "api_key_v1": "api_key= or TALON_ONE_API_KEY",
    "management_key": "management_key= or TALON_ONE_MANAGEMENT_KEY",
    "manager_auth": "bearer_token=",
}
_NAMES = {
    "api_key_v1": "an Integration key",
    "management_key": "a Management key",
    "manager_auth": "a bearer token",
}
# The vendor's SDKs store keys of any kind under these names; "Authorization" is the older one.
_GENERAL = ("api_key_v1", "Authorization")


class Keys:
    """Keys by name, as in the vendor's SDK; ``repr`` shows only the names.

    Behaves like a dict but is deliberately not a ``Mapping``: error reporters print a mapping's items.
    """

    __slots__ = ("_keys", "left_out")

    def __init__(self, keys: Mapping[str, Key] | Keys | Key | None = None) -> None:
        self._keys: dict[str, Key] = {}
        self.left_out: tuple[str, ...] = ()
        """Names of the keys that a pickle left out."""
        if isinstance(keys, (Mapping, Keys)):
            self.update(keys)
            self.left_out = getattr(keys, "left_out", ())
        elif keys is not None:
            self["api_key_v1"] = keys

    def __getitem__(self, name: str) -> Key:
        return self._keys[name]

    def __setitem__(self, name: str, key: Key) -> None:
        if name not in PREFIXES and name not in _GENERAL:
            from ..support.suggest import did_you_mean

            names = ", ".join(PREFIXES)
            hint = did_you_mean(name, PREFIXES)
            raise ApiValueError(f"api_key: no kind of key {name!r}{hint} (expected {names})")
        self._keys[name] = check_key(name, key)

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

    __hash__ = None  # type: ignore[assignment]  # mutable

    def get(self, name: str, default: Key | None = None) -> Key | None:
        """Return the key stored under a name, or the default."""
        return self._keys.get(name, default)

    def pop(self, name: str, default: Key | None = None) -> Key | None:
        """Remove the key stored under a name and return it, or the default."""
        return self._keys.pop(name, default)

    def keys(self) -> KeysView[str]:
        """Return the names."""
        return self._keys.keys()

    def items(self) -> ItemsView[str, Key]:
        """Return names and keys."""
        return self._keys.items()

    def update(self, keys: Mapping[str, Key] | Keys) -> None:
        """Store several keys."""
        for name, key in keys.items():
            self[name] = key

    def only_callables(self) -> Keys:
        """Return the keys that are callables, which hold no secret themselves."""
        kept = Keys({name: key for name, key in self._keys.items() if callable(key)})
        kept.left_out = tuple(name for name in self._keys if name not in kept)
        return kept

    def __repr__(self) -> str:
        return f"<keys: {', '.join(self._keys) or 'none'}>"


async def at_once(value: Any) -> Any:
    """Return what a callable returned, which a blocking client cannot await.

    Raises:
        ApiTypeError: It is awaitable.
    """
    if hasattr(value, "__await__"):
        if hasattr(value, "close"):
            value.close()  # or Python warns that nobody awaited it
        raise ApiTypeError("the callable that returns the key is async; use AsyncApiClient")
    return value


async def authorization(
    keys: Keys,
    prefixes: Mapping[str, str],
    kinds: tuple[str, ...],
    operation_id: str,
    settled: Callable[[Any], Awaitable[Any]] = at_once,
) -> str:
    """Return the ``Authorization`` header for an operation that accepts these kinds of key, best first.

    Args:
        keys: Keys by name.
        prefixes: Prefixes by name.
        kinds: Kinds of key.
        operation_id: Named in messages.
        settled: Awaits what a callable key returned, if that is awaitable.

    Raises:
        ApiTypeError: A callable key is async, and ``settled`` awaits nothing.
        ApiValueError: No key of such a kind is configured, or the key cannot be sent.
    """
    prefixes = check_prefixes("api_key_prefix", prefixes)
    names = [
        name
        for kind in kinds
        for name in (kind, *_GENERAL)
        if name in keys and _kind_of(name, _prefix_of(name, _as_str(keys[name]), prefixes)) == kind
    ]
    # Callables under a general name come last: the prefix of their key is known only after a call.
    names += [name for name in _GENERAL if name not in names and callable(keys.get(name))]
    for name in names:
        # No variable of this frame holds the key, which a traceback would show.
        header = _write_header(
            name,
            await settled(keys[name]()) if callable(keys[name]) else keys[name],  # type: ignore[operator]
            prefixes,
            kinds,
        )
        if header is not None:
            return header
    settings = ", or ".join(_SETTINGS.get(kind, kind) for kind in kinds)
    reason = "the pickle left it out" if keys.left_out else _found(keys, prefixes, kinds)
    advice = ", or pickle with pickle_secrets=True" if keys.left_out else ""
    raise ApiValueError(f"{operation_id} needs a key, and {reason}; set {settings}{advice}")


def _found(keys: Keys, prefixes: Mapping[str, str], kinds: tuple[str, ...]) -> str:
    """Say which keys are configured, none of which is of these kinds."""
    if not keys:
        return "none is configured"
    found = {_kind_of(name, _prefix_of(name, _as_str(keys[name]), prefixes)) for name in keys}
    others = [_NAMES[kind] for kind in PREFIXES if kind in found - {*kinds}]
    if not others:
        return "the configured one is of another kind"
    return f"only {' and '.join(others)} {'is' if len(others) == 1 else 'are'} configured"


def kind_of_header(authorization: Secret) -> str | None:
    """Return the kind of key in an ``Authorization`` header, by its prefix."""
    kinds = (kind for prefix, kind in _KINDS.items() if _has_prefix(authorization, prefix))
    return next(kinds, None)


def same_key_twice(keys: Keys) -> bool:
    """Return whether one key is configured for both APIs; callables are not asked."""
    integration, management = (_bare(keys.get(name)) for name in ("api_key_v1", "management_key"))
    return integration is not None and integration == management


def check_keys(name: str, keys: Any) -> Keys:
    """Accept a key, keys by name, or ``None``."""
    try:
        return Keys(keys)
    finally:
        del keys  # a traceback shows the variables of this frame


def check_key(name: str, key: Any) -> Any:
    """Accept ``str``, ``bytes``, a callable or ``None``; the message does not show the key."""
    if not (key is None or isinstance(key, (str, bytes)) or callable(key)):
        kind = type(key).__name__
        del key
        raise ApiTypeError(f"{name}: expected a key as str, bytes or a callable, got {kind}")
    return key


def check_prefixes(name: str, prefixes: Any) -> dict[str, str]:
    """Accept prefixes by name or ``None``, and return them as a new dict.

    The message does not show a prefix: it may be a key, given under the wrong setting.
    """
    if prefixes is None:
        return {}
    if not isinstance(prefixes, Mapping):
        raise ApiTypeError(f"{name}: expected a dict, got {type(prefixes).__name__}")
    for key, prefix in prefixes.items():
        if not isinstance(prefix, str):
            raise ApiTypeError(f"{name}: {key}: expected str, got {type(prefix).__name__}")
        if not _is_sendable(prefix):
            raise ApiValueError(f"{name}: {key}: the prefix contains {_NOT_SENDABLE}")
    return dict(prefixes)


def _default_kind(name: str) -> str:
    return "api_key_v1" if name in _GENERAL else name


def _kind_of(name: str, prefix: str) -> str:
    return _KINDS.get(prefix, _default_kind(name))


def _prefix_of(name: str, key: Any, prefixes: Mapping[str, str]) -> str:
    """Return the prefix to send with a key; a prefix within the key takes precedence."""
    if isinstance(key, str):
        prefix, space, _ = key.partition(" ")
        if space and prefix in _KINDS:
            return prefix
    return prefixes.get(name) or PREFIXES[_default_kind(name)]


def _as_str(key: Any) -> Any:
    if isinstance(key, bytes):
        import six

        return six.ensure_str(key, "utf-8", "replace")
    return key


def _has_prefix(authorization: Secret, prefix: str) -> bool:
    return authorization.reveal().startswith(f"{prefix} ")


def _bare(key: Key | None) -> Secret | None:
    """Return a key without its prefix, ``None`` if there is none or only a callable knows it."""
    text = _as_str(key)
    return Secret(text.rpartition(" ")[2]) if isinstance(text, str) else None


def _write_header(
    name: str, key: Any, prefixes: Mapping[str, str], kinds: tuple[str, ...]
) -> str | None:
    """Return the header, or ``None`` if the key turns out to be of another kind."""
    value = _as_str(key)
    problem = _find_problem(value)
    if problem:
        del value, key  # a traceback shows the variables of this frame
        raise ApiValueError(f"{name}: {problem}")
    prefix = _prefix_of(name, value, prefixes)
    if _kind_of(name, prefix) not in kinds:
        return None
    return f"{prefix} {value.removeprefix(f'{prefix} ')}"


def _find_problem(value: Any) -> str | None:
    if not isinstance(value, str):
        return f"the callable returned {type(value).__name__}; expected str or bytes"
    if not value:
        return "the key is empty"
    if not _is_sendable(value):
        return f"the key contains {_NOT_SENDABLE}; is there a line break at its end?"
    return None


_is_sendable = re.compile(r"[ -~\xa0-\xff]*").fullmatch
_NOT_SENDABLE = "a character that no HTTP header may contain"
