"""Choose a proxy: the configured one, or the one that the environment names."""

from __future__ import annotations

import os
import sys

from ..errors import ApiValueError
from ..settings.checks import check_proxy
from ..support.secret import Secret

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..settings.configuration import Configuration


def proxy_for(configuration: Configuration, host: str) -> Secret | None:
    """Return the proxy's URL for a host such as ``https://mycompany.talon.one``, or ``None``.

    Raises:
        ApiValueError: The environment names an unusable proxy; the message names the variable.
    """
    if configuration.proxy is not None:
        return Secret(configuration.proxy)
    if not configuration.trust_env or _environment_has_none():
        return None
    return _check(*_from_environment(host))


def proxy_authorization(proxy: Secret) -> Secret | None:
    """Return the ``Proxy-Authorization`` header for the user and password of a proxy's URL."""
    from base64 import b64encode
    from urllib.parse import unquote_to_bytes, urlsplit

    user, at, _ = urlsplit(proxy.reveal()).netloc.rpartition("@")
    # The bytes as quoted in the URL; urllib3 would encode them as latin-1.
    return Secret(f"Basic {b64encode(unquote_to_bytes(user)).decode()}") if at and user else None


def _environment_has_none() -> bool:
    # Other systems than Linux have proxy settings outside the environment.
    return sys.platform == "linux" and not any(
        name.lower().endswith("_proxy") for name in os.environ
    )


def _from_environment(host: str) -> tuple[str, str | None]:
    """Return the name of the variable and the proxy that it names."""
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass  # slow to import

    parts = urlsplit(host)
    proxies = getproxies()
    for kind in (parts.scheme, "all"):
        if proxies.get(kind):
            exempt = proxy_bypass(parts.netloc) or any(
                _is_exempt(entry.strip().lower(), parts.hostname or "")
                for entry in proxies.get("no", "").split(",")
            )
            return f"{kind}_proxy", None if exempt else proxies[kind]
    return "", None


def _is_exempt(entry: str, host: str) -> bool:
    """Return whether an entry of ``NO_PROXY`` of a form that the standard library does not know means a host.

    These are networks (``10.0.0.0/8``), IPv6 addresses in any spelling, and ``*.name``.
    """
    if entry.startswith("*."):
        return host.endswith(entry[1:])
    from ipaddress import ip_address, ip_network

    try:
        network = ip_network(entry.removeprefix("[").removesuffix("]"), strict=False)
        return ip_address(host.partition("%")[0]) in network
    except ValueError:
        return False


def _check(variable: str, url: str | None) -> Secret | None:
    if url is None:
        return None
    # As in curl, an address without a scheme is an HTTP proxy.
    url = url if "://" in url else f"http://{url}"
    try:
        check_proxy(f"environment variable {variable}", url)
    except ApiValueError as error:
        del url  # a traceback shows the variables of this frame
        raise error.with_traceback(None) from None
    return Secret(url)
