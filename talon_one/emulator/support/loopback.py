"""Which host names are this machine's."""

from __future__ import annotations

from ipaddress import ip_address


def is_loopback(name: str) -> bool:
    """Return whether a host name or an address, without brackets, names loopback."""
    # RFC 6761, section 6.3: names below localhost never leave the machine.
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
