"""How to reach a deployment of Talon.One, and with which keys."""

from __future__ import annotations

import os

from ..errors import ApiTypeError, ApiValueError, OpenApiException
from ..support.coroutines import completed
from .checks import (
    check_circuit_breaker,
    check_count,
    check_flag,
    check_hooks,
    check_host,
    check_pace,
    check_password,
    check_path,
    check_proxy,
    check_required_seconds,
    check_retries,
    check_seconds,
    check_size,
    check_ssl_context,
    check_timeout,
    check_user_agent,
)
from .declaration import Settings, setting
from .keys import Keys, at_once, authorization, check_key, check_keys, check_prefixes
from .limits import INTEGRATION, MANAGEMENT, Limits

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from ssl import SSLContext
    from typing import Any

    from typing_extensions import Self

    from .breaker import CircuitBreaker
    from .checks import Path, Timeout
    from .declaration import Converted, Setting
    from .hooks import Hooks
    from .keys import Key
    from .operation import Operation
    from .pace import Pace
    from .retries import RetryPolicy


def _without_userinfo(proxy: str | None) -> str | None:
    if proxy is None or "@" not in proxy:
        return proxy
    scheme, _, rest = proxy.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"


def _nothing(password: object) -> None:
    return None


def _checked(declared: Setting, variable: str) -> Any:
    try:
        return declared.check(variable, os.environ[variable])
    except OpenApiException as error:
        raise error.with_traceback(None) from None  # frames hold the rejected value


class Configuration(Settings):
    """Host, keys and settings of a client.

    Nothing is global: each client has the configuration that it was given. Changes of host, keys, timeout,
    deadline, retries and user agent apply from the next call on; other settings are read when the client
    is made. A pickle omits secrets; a copy keeps them.

    Raises:
        ApiTypeError, ApiValueError: A setting does not exist, or its value cannot be used.
    """

    host: str | None = setting(check_host, default=None, env="TALON_ONE_HOST", kw_only=False)
    """URL of the deployment, such as ``https://mycompany.europe-west1.talon.one``."""
    api_key: Converted[Mapping[str, Key] | Key | None, Keys] = setting(
        check_keys,
        default=None,
        env="TALON_ONE_API_KEY",
        kw_only=False,
        without_secrets=Keys.only_callables,
    )
    """Key of the Integration API: ``str``, ``bytes`` or a callable that returns one. A callable is called
    for each attempt, and once more if the server rejects its key (401). Or a dict of keys by name, as in the
    vendor's SDK. Reads as all keys by name; their values are hidden from its ``repr``."""
    api_key_prefix: Converted[Mapping[str, str] | None, dict[str, str]] = setting(
        check_prefixes, default=None, kw_only=False
    )
    """Prefix of each key in the dict, as in the vendor's SDK. With ``{"api_key_v1": "ManagementKey-v1"}``
    the key is a Management API key."""
    management_key: Key | None = setting(
        check_key,
        default=None,
        env="TALON_ONE_MANAGEMENT_KEY",
        item_of=("api_key", "management_key"),
    )
    """Key of the Management API."""
    bearer_token: Key | None = setting(check_key, default=None, item_of=("api_key", "manager_auth"))
    """Session token of the Management API, used if ``management_key`` is not set."""
    timeout: Timeout = setting(check_timeout, default=None)
    """Seconds for connecting and for each wait for bytes: one number, or ``(connect, read)``. ``None`` means
    the default: 3 s to connect, 10 s to read (30 s in the Management API). ``math.inf`` means no timeout."""
    deadline: float | None = setting(check_seconds, default=None)
    """Seconds for a whole call: waiting for a connection, connecting, all attempts, the delays between them,
    and reading the response to its last byte. ``None`` means the default: 25 s (90 s in the Management API).
    ``math.inf`` means no deadline. Name resolution counts, but cannot be interrupted."""
    retries: RetryPolicy | int | None = setting(check_retries, default=None)
    """Number of retries after the first attempt, or a policy. ``None`` means the default,
    :class:`RetryPolicy`: at most two, and only where repeating the request is safe."""
    verify_ssl: bool = setting(check_flag, default=True)
    """Whether the server must present a valid certificate."""
    ssl_ca_cert: Path | None = setting(check_path, default=None)
    """File of trusted root certificates, used instead of the file named by the environment variable
    ``SSL_CERT_FILE`` or certifi's."""
    cert_file: Path | None = setting(check_path, default=None)
    """Client certificate, PEM."""
    key_file: Path | None = setting(check_path, default=None)
    """Private key of the client certificate, if ``cert_file`` does not contain it."""
    key_password: str | bytes | None = setting(
        check_password, default=None, without_secrets=_nothing
    )
    """Password of the private key."""
    ssl_context: SSLContext | None = setting(check_ssl_context, default=None)
    """A ready-made ``ssl.SSLContext``; ``verify_ssl``, ``ssl_ca_cert``, ``cert_file``, ``key_file`` and
    ``key_password`` are then ignored."""
    proxy: str | None = setting(check_proxy, default=None, without_secrets=_without_userinfo)
    """URL of a proxy, with user and password if it requires them. ``None`` means the proxy named by the
    environment variables ``HTTPS_PROXY``, ``HTTP_PROXY`` or ``ALL_PROXY``, unless ``NO_PROXY`` lists the
    host."""
    trust_env: bool = setting(check_flag, default=True)
    """Whether the environment's proxies and ``SSL_CERT_FILE`` are used."""
    max_connections: int = setting(check_count, default=32)
    """Most connections that a client opens; further calls wait for a free one."""
    keepalive_expiry: float = setting(check_required_seconds, default=30.0)
    """Longest time in seconds that a connection may sit idle before it is discarded."""
    max_body_size: float = setting(check_size, default=100_000_000)
    """Most bytes of a response body after decompression; ``math.inf`` means no limit."""
    hooks: Converted[Sequence[Hooks] | Hooks | None, tuple[Hooks, ...]] = setting(
        check_hooks, default=None
    )
    """Callbacks around each call; see :class:`Hooks`."""
    circuit_breaker: CircuitBreaker | None = setting(check_circuit_breaker, default=None)
    """Makes calls fail fast while the service is down; see :class:`CircuitBreaker`."""
    pace: Converted[Pace | float | None, Pace | None] = setting(check_pace, default=None)
    """Most requests per second of each Management operation: a number or a :class:`Pace`, which clients may
    share. ``None`` means the default: 3, which is the limit of the API, and no limit for a host on this machine,
    such as the emulator. ``math.inf`` means no limit. Waiting counts towards the deadline. The Integration API
    is not limited."""
    user_agent: str | None = setting(check_user_agent, default=None)
    """Name of your application, appended to the ``User-Agent`` header."""
    pickle_secrets: bool = setting(check_flag, default=False)
    """Whether a pickle contains keys and passwords. It always contains callable keys."""

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """Read host and keys from the environment.

        Reads ``TALON_ONE_HOST`` and, if set, ``TALON_ONE_API_KEY`` and ``TALON_ONE_MANAGEMENT_KEY``.

        Args:
            **settings: Keywords of the constructor; they take precedence over the environment.

        Raises:
            ApiValueError: No host is given, or the value of a variable cannot be used; the message names it.
        """
        try:
            for name, found in cls._declared.items():
                if found.env is not None and os.environ.get(found.env) and name not in settings:
                    settings[name] = _checked(found, found.env)
            if settings.get("host") is None:
                raise ApiValueError(
                    "no host: set the environment variable TALON_ONE_HOST, or pass host="
                )
            return cls(**settings)
        finally:
            del settings  # a traceback shows the variables of this frame

    def authorization(self, operation: Operation) -> str:
        """Return the ``Authorization`` header for an operation that takes a key.

        Raises:
            ApiValueError: No key that the operation takes is configured, or the key cannot be sent.
        """
        return completed(self._authorization(operation, at_once))

    async def _authorization(
        self, operation: Operation, settled: Callable[[Any], Awaitable[Any]]
    ) -> str:
        keys, prefixes = self.api_key, self.api_key_prefix
        return await authorization(keys, prefixes, operation.keys, operation.id, settled)

    def limits(
        self, operation: Operation, timeout: Timeout = None, deadline: float | None = None
    ) -> Limits:
        """Return the limits of a call; ``timeout`` and ``deadline`` of the call take precedence."""
        connect, read, default_deadline, _ = INTEGRATION if operation.integration else MANAGEMENT
        for value in (self.timeout, timeout):
            pair = value if isinstance(value, tuple) else (value, value)
            connect = connect if pair[0] is None else pair[0]
            read = read if pair[1] is None else pair[1]
        deadline = self.deadline if deadline is None else deadline
        deadline = default_deadline if deadline is None else deadline
        return Limits(connect, read, deadline, self.keepalive_expiry)

    def __getstate__(self) -> dict[str, Any]:
        if self.ssl_context is not None:
            raise ApiTypeError(
                "ssl_context: cannot be pickled; set ssl_ca_cert, cert_file and key_file instead"
            )
        return self._values() if self.pickle_secrets else self._values_without_secrets()

    def __repr__(self) -> str:
        # A traceback may show an instance whose constructor failed.
        host, keys = getattr(self, "host", None), getattr(self, "api_key", Keys())
        return f"{type(self).__name__}({host!r}, {keys!r})"
