"""Which way to take: the proxy that is configured, or the one that the environment names."""

from __future__ import annotations

import os
import sys

from ..errors import ApiValueError
from ..settings import check_proxy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..configuration import Configuration


def proxy_for(configuration: Configuration, host: str) -> str | None:
    """The URL of the proxy for a host such as ``https://mycompany.talon.one``, or ``None``.

    Raises:
        ApiValueError: the environment names one that cannot be used; the message names the variable.
    """
    if configuration.proxy is not None or not configuration.trust_env:
        return configuration.proxy
    if sys.platform == "linux" and not any(name.lower().endswith("_proxy") for name in os.environ):
        return None  # without loading what reads them
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(host)
    proxies = getproxies()
    for kind in (parts.scheme, "all"):
        if proxies.get(kind):
            # It compares names with and without the port.
            return None if proxy_bypass(parts.netloc) else _url(f"{kind}_proxy", proxies[kind])
    return None


def _url(variable: str, url: str) -> str:
    # As in curl: an address alone is that of an HTTP proxy.
    url = url if "://" in url else f"http://{url}"
    try:
        return check_proxy(url)
    except ApiValueError as problem:
        reason = str(problem).removeprefix("proxy: ")
        raise ApiValueError(f"the environment variable {variable}: {reason}") from None
