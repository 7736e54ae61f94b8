"""TLS: trusted root certificates, and the client's own certificate."""

from __future__ import annotations

import os
import ssl
from urllib.parse import urlsplit

from ..errors import ApiValueError, InsecureWarning
from ..support.interrupts import raise_interrupt
from ..support.warn import warn_caller

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..settings.configuration import Configuration


def tls_context(configuration: Configuration) -> ssl.SSLContext:
    """Return the configured context, or make one from the other settings.

    Raises:
        ApiValueError: A certificate or a key cannot be read; the message names the setting.
    """
    if configuration.ssl_context is not None:
        return configuration.ssl_context
    setting, roots = _roots(configuration)
    try:
        context = ssl.create_default_context(cafile=roots)
    except OSError as problem:
        raise_interrupt()
        raise ApiValueError(f"{setting}: the certificates cannot be read: {problem}") from problem
    if not configuration.trust_env:
        context.keylog_filename = None  # type: ignore[assignment]  # the standard library obeys SSLKEYLOGFILE
    context.set_alpn_protocols(["http/1.1"])
    context.hostname_checks_common_name = False
    if not configuration.verify_ssl:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if configuration.cert_file is not None:
        try:
            context.load_cert_chain(
                configuration.cert_file, configuration.key_file, _password(configuration)
            )
        except (OSError, ValueError) as problem:
            raise_interrupt()
            raise ApiValueError(f"cert_file, key_file or key_password: {problem}") from None
    return context


def check_certificates(configuration: Configuration) -> None:
    """Check that no private key is given without its certificate.

    Raises:
        ApiValueError: It is.
    """
    if configuration.key_file is not None and configuration.cert_file is None:
        raise ApiValueError("key_file: has no effect without cert_file; set both")


def warn_if_insecure(configuration: Configuration, host: str) -> None:
    """Warn when traffic to this host can be read or forged."""
    if host.startswith("https:"):
        context = configuration.ssl_context
        verify_mode = None if context is None else context.verify_mode
        if verify_mode == ssl.CERT_NONE or (context is None and not configuration.verify_ssl):
            warn_caller(
                "verify_ssl=False: certificates are not verified, so traffic can be read and forged",
                InsecureWarning,
            )
    elif not is_loopback(host):
        warn_caller(f"{host}: plain http sends the key unencrypted; use https", InsecureWarning)


def is_loopback(host: str) -> bool:
    """Return whether the host of a URL is this machine."""
    from ipaddress import ip_address

    name = urlsplit(host).hostname or ""
    try:
        return ip_address(name).is_loopback
    except ValueError:
        raise_interrupt()
        return name == "localhost" or name.endswith(".localhost")


def _roots(configuration: Configuration) -> tuple[str, str | os.PathLike[str]]:
    if configuration.ssl_ca_cert is not None:
        return "ssl_ca_cert", configuration.ssl_ca_cert
    path = os.environ.get("SSL_CERT_FILE") if configuration.trust_env else None
    if path:
        return "environment variable SSL_CERT_FILE", path
    import certifi  # slow to import, and not needed for plain HTTP

    return "certifi", certifi.where()


def _password(configuration: Configuration) -> str | bytes:
    # Never None: OpenSSL would prompt for it on the terminal.
    return configuration.key_password or ""
