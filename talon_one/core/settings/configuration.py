"""How to reach a deployment of Talon.One, and with which keys."""

from __future__ import annotations

import os

from ..calls.attempt import Limits
from ..errors import ApiAttributeError, ApiTypeError, ApiValueError, OpenApiException
from ..support.suggest import did_you_mean
from .checks import CHECKS, without_secrets
from .keys import Keys, authorization

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ssl import SSLContext
    from typing import Any, NoReturn

    from typing_extensions import Self

    from ..calls.breaker import CircuitBreaker
    from ..calls.hooks import Hooks
    from ..calls.operation import Operation
    from ..calls.retries import RetryPolicy
    from .checks import Path, Timeout
    from .keys import Key

INTEGRATION = Limits(connect=3.0, read=10.0, deadline=25.0)
MANAGEMENT = Limits(connect=3.0, read=30.0, deadline=90.0)

_SECRETS = ("host", "api_key", "management_key", "bearer_token", "key_password", "proxy")
"""Settings that hold a secret, or may by mistake."""


class Configuration:
    """Host, keys and settings of a client.

    Nothing is global: every client has the configuration that it was given. Host, keys, timeout,
    deadline, retries and user agent may be changed at any time and count from the next call on; the
    rest counts when the client is made. A pickle leaves secrets out, a copy does not.

    Args:
        host: address of the deployment, such as ``https://mycompany.europe-west1.talon.one``.
        api_key: key of the Integration API: ``str``, ``bytes`` or a callable that gives one and is
            asked for every attempt, and once more if the server refuses it (401). Or, as in the vendor's SDK, a dict of keys by name.
        api_key_prefix: as in the vendor's SDK: the prefix of each key in the dict; with
            ``{"api_key_v1": "ManagementKey-v1"}`` the key is one of the Management API.
        management_key: key of the Management API.
        bearer_token: token of a session of the Management API, used where there is no
            ``management_key``.
        timeout: seconds, one number for connecting and for each wait for bytes, or
            ``(connect, read)``. ``None`` is the default: 3 s to connect, 10 s to read (30 s in the
            Management API); ``math.inf`` is no timeout.
        deadline: seconds for a whole call: waiting for a connection, connecting, all attempts, the
            pauses between them, and the answer to its last byte. ``None`` is the default: 25 s (90 s
            in the Management API); ``math.inf`` is none. Resolving the host's name counts, but cannot
            be cut short.
        retries: how many attempts may follow the first, or a policy. ``None`` is the default,
            :class:`RetryPolicy`: two, and only where nothing can be done twice.
        verify_ssl: whether the server must show a valid certificate.
        ssl_ca_cert: file of the root certificates to trust, instead of that in the environment variable
            ``SSL_CERT_FILE``, or certifi's.
        cert_file: client certificate, PEM.
        key_file: private key of the client certificate, unless ``cert_file`` holds it.
        key_password: password of the private key.
        ssl_context: a ready-made ``ssl.SSLContext``; the five settings before do not count then.
        proxy: URL of a proxy, with user and password if it needs them. ``None``: the one in the
            environment variables ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY``, unless ``NO_PROXY``
            names the host.
        trust_env: whether the environment's proxies and ``SSL_CERT_FILE`` count.
        max_connections: how many connections a client opens at most; further calls wait for one.
        keepalive_expiry: seconds after which an unused connection is not used again.
        max_body_size: bytes that an answer's body may have, decompressed; ``math.inf``: any number.
        hooks: objects that are told of calls; see :class:`Hooks`.
        circuit_breaker: makes calls fail fast while the service is dead; see :class:`CircuitBreaker`.
        user_agent: a name for your application, added to the header ``User-Agent``.
        pickle_secrets: whether a pickle holds keys and passwords. A callable key is always in it.

    Raises:
        ApiTypeError, ApiValueError: a setting that does not exist or cannot be used.
    """

    __slots__ = (
        "_keys",
        "api_key_prefix",
        "cert_file",
        "circuit_breaker",
        "deadline",
        "hooks",
        "host",
        "key_file",
        "key_password",
        "max_body_size",
        "keepalive_expiry",
        "pickle_secrets",
        "max_connections",
        "proxy",
        "retries",
        "ssl_ca_cert",
        "ssl_context",
        "timeout",
        "trust_env",
        "user_agent",
        "verify_ssl",
    )

    if TYPE_CHECKING:
        _keys: Keys
        host: str | None
        api_key_prefix: dict[str, str]
        timeout: Timeout
        deadline: float | None
        retries: RetryPolicy | int | None
        verify_ssl: bool
        ssl_ca_cert: Path | None
        cert_file: Path | None
        key_file: Path | None
        key_password: str | bytes | None
        ssl_context: SSLContext | None
        proxy: str | None
        trust_env: bool
        max_connections: int
        keepalive_expiry: float
        max_body_size: float
        hooks: Sequence[Hooks]
        circuit_breaker: CircuitBreaker | None
        user_agent: str | None
        pickle_secrets: bool

    def __init__(
        self,
        host: str | None = None,
        api_key: Mapping[str, Key] | Key | None = None,
        api_key_prefix: Mapping[str, str] | None = None,
        *,
        management_key: Key | None = None,
        bearer_token: Key | None = None,
        timeout: Timeout = None,
        deadline: float | None = None,
        retries: RetryPolicy | int | None = None,
        verify_ssl: bool = True,
        ssl_ca_cert: Path | None = None,
        cert_file: Path | None = None,
        key_file: Path | None = None,
        key_password: str | bytes | None = None,
        ssl_context: SSLContext | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        max_connections: int = 32,
        keepalive_expiry: float = 30.0,
        max_body_size: float = 100_000_000,
        hooks: Sequence[Hooks] | Hooks | None = None,
        circuit_breaker: CircuitBreaker | None = None,
        user_agent: str | None = None,
        pickle_secrets: bool = False,
        **unknown: NoReturn,
    ) -> None:
        try:
            self.host = host
            self.api_key = api_key
            if management_key is not None:
                self.management_key = management_key
            if bearer_token is not None:
                self.bearer_token = bearer_token
            self.key_password = key_password
            self.proxy = proxy
        finally:
            # An error's traceback carries the variables of this frame.
            del host, api_key, management_key, bearer_token, key_password, proxy
        names = list(unknown)
        del unknown
        for name in names:
            raise ApiTypeError(f"no setting {name!r}{did_you_mean(name, _settings())}")
        self.api_key_prefix = api_key_prefix  # type: ignore[assignment]  # copied as a dict
        self.timeout = timeout
        self.deadline = deadline
        self.retries = retries
        self.verify_ssl = verify_ssl
        self.ssl_ca_cert = ssl_ca_cert
        self.cert_file = cert_file
        self.key_file = key_file
        self.ssl_context = ssl_context
        self.trust_env = trust_env
        self.max_connections = max_connections
        self.keepalive_expiry = keepalive_expiry
        self.max_body_size = max_body_size
        self.hooks = hooks  # type: ignore[assignment]  # kept as a tuple
        self.circuit_breaker = circuit_breaker
        self.user_agent = user_agent
        self.pickle_secrets = pickle_secrets

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
            del settings  # an error's traceback carries the variables of this frame
            raise ApiValueError("the environment variable TALON_ONE_HOST is not set")
        return cls(**{name: settings.pop(name, None) for name in _SECRETS}, **settings)

    @property
    def api_key(self) -> Keys:
        """All keys by the name of their kind; they do not show in its ``repr``."""
        return self._keys

    @api_key.setter
    def api_key(self, keys: Mapping[str, Key] | Key | None) -> None:
        try:
            self._keys = keys  # type: ignore[assignment]  # copied as Keys
        finally:
            del keys

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

    def limits(
        self, operation: Operation, timeout: Timeout = None, deadline: float | None = None
    ) -> Limits:
        """What a call of an operation may take; ``timeout`` and ``deadline`` are its own and win."""
        connect, read, default_deadline, _ = INTEGRATION if operation.integration else MANAGEMENT
        for setting in (self.timeout, timeout):
            pair = setting if isinstance(setting, tuple) else (setting, setting)
            connect = connect if pair[0] is None else pair[0]
            read = read if pair[1] is None else pair[1]
        deadline = self.deadline if deadline is None else deadline
        deadline = default_deadline if deadline is None else deadline
        return Limits(connect, read, deadline, self.keepalive_expiry)

    def __copy__(self) -> Self:
        twin = type(self).__new__(type(self))
        twin.__setstate__({name: getattr(self, name) for name in Configuration.__slots__})
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        # What is in it is never changed in place, or is meant to be shared: a circuit breaker, hooks.
        return self.__copy__()

    def __getstate__(self) -> dict[str, Any]:
        state = {name: getattr(self, name) for name in Configuration.__slots__}
        if self.ssl_context is not None:
            raise ApiTypeError("ssl_context: cannot be pickled; ssl_ca_cert and cert_file can")
        return state if self.pickle_secrets else without_secrets(state)

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    def __repr__(self) -> str:
        # A traceback may show one whose constructor failed.
        host, keys = getattr(self, "host", None), getattr(self, "_keys", Keys())
        return f"{type(self).__name__}({host!r}, {keys!r})"

    if not TYPE_CHECKING:

        def __setattr__(self, name, value):
            check = CHECKS.get(name)
            try:
                super().__setattr__(name, check(value) if check else value)
            except OpenApiException as problem:
                # What refused it had the value, which may be a secret, in its variables.
                raise problem.with_traceback(None) from None
            except AttributeError:
                hint = did_you_mean(name, _settings())
                raise ApiAttributeError(f"no setting {name!r}{hint}") from None
            finally:
                del value


def _settings() -> tuple[str, ...]:
    public = (name for name in Configuration.__slots__ if name[:1] != "_")
    return (*public, "api_key", "management_key", "bearer_token")
