"""How to reach a deployment of Talon.One, and with which keys."""

from __future__ import annotations

import os

from .errors import ApiAttributeError, ApiTypeError, ApiValueError
from .keys import Keys, authorization
from .settings import CHECKS, check_timeout
from .suggest import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn

    from typing_extensions import Self

    from .keys import Key
    from .operation import Operation
    from .settings import Path, Timeout

CONNECT_TIMEOUT = 3.0
INTEGRATION_READ_TIMEOUT = 10.0
MANAGEMENT_READ_TIMEOUT = 30.0


class Configuration:
    """Host, keys and settings of a client.

    Nothing is global: every client has the configuration that it was given. Host, keys, timeout and
    user agent may be changed at any time and count from the next call on; the rest counts when the
    client is made.

    Args:
        host: address of the deployment, such as ``https://mycompany.europe-west1.talon.one``.
        api_key: key of the Integration API: ``str``, ``bytes`` or a callable that gives one and is
            asked for every call. Or, as in the vendor's SDK, a dict of keys by name.
        api_key_prefix: as in the vendor's SDK: the prefix of each key in the dict; with
            ``{"api_key_v1": "ManagementKey-v1"}`` the key is one of the Management API.
        management_key: key of the Management API.
        bearer_token: token of a session of the Management API, used where there is no
            ``management_key``.
        timeout: seconds, one number for connecting and for each wait for bytes, or
            ``(connect, read)``. ``None`` is the default: 3 s to connect, 10 s to read (30 s in the
            Management API); ``math.inf`` is no timeout.
        verify_ssl: whether the server must show a valid certificate.
        ssl_ca_cert: file of the root certificates to trust, instead of certifi's.
        cert_file: client certificate, PEM.
        key_file: private key of the client certificate, unless ``cert_file`` holds it.
        proxy: URL of a proxy.
        pool_size: how many connections a client opens at most; further calls wait for one.
        user_agent: a name for your application, added to the header ``User-Agent``.

    Raises:
        ApiTypeError, ApiValueError: a setting that does not exist or cannot be used.
    """

    __slots__ = (
        "_keys",
        "api_key_prefix",
        "cert_file",
        "host",
        "key_file",
        "pool_size",
        "proxy",
        "ssl_ca_cert",
        "timeout",
        "user_agent",
        "verify_ssl",
    )

    if TYPE_CHECKING:
        _keys: Keys
        host: str | None
        api_key_prefix: dict[str, str]
        timeout: Timeout
        verify_ssl: bool
        ssl_ca_cert: Path | None
        cert_file: Path | None
        key_file: Path | None
        proxy: str | None
        pool_size: int
        user_agent: str | None

    def __init__(
        self,
        host: str | None = None,
        api_key: Mapping[str, Key] | Key | None = None,
        api_key_prefix: Mapping[str, str] | None = None,
        *,
        management_key: Key | None = None,
        bearer_token: Key | None = None,
        timeout: Timeout = None,
        verify_ssl: bool = True,
        ssl_ca_cert: Path | None = None,
        cert_file: Path | None = None,
        key_file: Path | None = None,
        proxy: str | None = None,
        pool_size: int = 32,
        user_agent: str | None = None,
        **unknown: NoReturn,
    ) -> None:
        for name in unknown:
            raise ApiTypeError(f"no setting {name!r}{did_you_mean(name, _settings())}")
        self.host = host
        self.api_key = api_key
        if management_key is not None:
            self.management_key = management_key
        if bearer_token is not None:
            self.bearer_token = bearer_token
        self.api_key_prefix = api_key_prefix  # type: ignore[assignment]  # copied as a dict
        self.timeout = timeout
        self.verify_ssl = verify_ssl
        self.ssl_ca_cert = ssl_ca_cert
        self.cert_file = cert_file
        self.key_file = key_file
        self.proxy = proxy
        self.pool_size = pool_size
        self.user_agent = user_agent

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """The configuration that the environment describes.

        Reads ``TALON_ONE_HOST`` and, where set, ``TALON_ONE_API_KEY`` and
        ``TALON_ONE_MANAGEMENT_KEY``; ``settings`` are further keywords of the constructor and win.

        Raises:
            ApiValueError: no host is given.
        """
        for name in ("host", "api_key", "management_key"):
            settings.setdefault(name, os.environ.get(f"TALON_ONE_{name.upper()}") or None)
        if settings["host"] is None:
            raise ApiValueError("the environment variable TALON_ONE_HOST is not set")
        return cls(**settings)

    @property
    def api_key(self) -> Keys:
        """All keys by the name of their kind; they do not show in its ``repr``."""
        return self._keys

    @api_key.setter
    def api_key(self, keys: Mapping[str, Key] | Key | None) -> None:
        self._keys = keys  # type: ignore[assignment]  # copied as Keys

    @property
    def management_key(self) -> Key | None:
        """Key of the Management API."""
        return self._keys.get("management_key")

    @management_key.setter
    def management_key(self, key: Key | None) -> None:
        self._set_key("management_key", key)

    @property
    def bearer_token(self) -> Key | None:
        """Token of a session of the Management API."""
        return self._keys.get("manager_auth")

    @bearer_token.setter
    def bearer_token(self, key: Key | None) -> None:
        self._set_key("manager_auth", key)

    def _set_key(self, kind: str, key: Key | None) -> None:
        if key is None:
            self._keys.pop(kind, None)
        else:
            self._keys[kind] = key

    def authorization(self, operation: Operation) -> str:
        """The header ``Authorization`` for an operation that takes a key.

        Raises:
            ApiValueError: no key that the operation takes is configured, or it cannot be sent.
        """
        return authorization(self._keys, self.api_key_prefix, operation.keys, operation.id)

    def timeouts(self, operation: Operation, timeout: Timeout = None) -> tuple[float, float]:
        """Seconds for connecting and for reading, ``math.inf`` for none.

        ``timeout`` is the call's own and wins over the client's.
        """
        connect = CONNECT_TIMEOUT
        read = INTEGRATION_READ_TIMEOUT if operation.integration else MANAGEMENT_READ_TIMEOUT
        for setting in (self.timeout, check_timeout(timeout)):
            pair = setting if isinstance(setting, tuple) else (setting, setting)
            connect = connect if pair[0] is None else pair[0]
            read = read if pair[1] is None else pair[1]
        return connect, read

    def __repr__(self) -> str:
        # A traceback may show one whose constructor failed.
        host, keys = getattr(self, "host", None), getattr(self, "_keys", Keys())
        return f"{type(self).__name__}({host!r}, {keys!r})"

    if not TYPE_CHECKING:

        def __setattr__(self, name, value):
            check = CHECKS.get(name)
            try:
                super().__setattr__(name, check(value) if check else value)
            except AttributeError:
                hint = did_you_mean(name, _settings())
                raise ApiAttributeError(f"no setting {name!r}{hint}") from None


def _settings() -> tuple[str, ...]:
    public = (name for name in Configuration.__slots__ if name[:1] != "_")
    return (*public, "api_key", "management_key", "bearer_token")
