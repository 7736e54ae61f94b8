"""Which way to take: the proxy that is configured, or the one that the environment names."""

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
    """The URL of the proxy for a host such as ``https://mycompany.talon.one``, or ``None``.

    Raises:
        ApiValueError: the environment names one that cannot be used; the message names the variable.
    """
    if configuration.proxy is not None:
        return Secret(configuration.proxy)
    if not configuration.trust_env or _environment_has_none():
        return None
    return _checked(*_from_environment(host))


def _environment_has_none() -> bool:
    # Elsewhere than on Linux the system's settings count, too.
    return sys.platform == "linux" and not any(
        name.lower().endswith("_proxy") for name in os.environ
    )


def _from_environment(host: str) -> tuple[str, str | None]:
    """The variable that names the proxy, and what it holds."""
    from urllib.parse import urlsplit
    from urllib.request import (
        getproxies,
        proxy_bypass,
    )  # reads much else, so not before it is needed

    parts = urlsplit(host)
    proxies = getproxies()
    for kind in (parts.scheme, "all"):
        if proxies.get(kind):
            # It compares names with and without the port.
            return f"{kind}_proxy", None if proxy_bypass(parts.netloc) else proxies[kind]
    return "", None


def _checked(variable: str, url: str | None) -> Secret | None:
    if url is None:
        return None
    # As in curl: an address alone is that of an HTTP proxy.
    url = url if "://" in url else f"http://{url}"
    try:
        return Secret(check_proxy(url))
    except ApiValueError as error:
        problem = str(error).removeprefix("proxy: ")
    del url  # an error's traceback carries the variables of this frame
    raise ApiValueError(f"the environment variable {variable}: {problem}")
