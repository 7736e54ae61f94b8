"""How to reach the API: host, keys, timeouts."""

# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from talon_one.core.configuration import Configuration as Configuration
from talon_one.core.options import CallOptions as CallOptions

__all__ = ["CallOptions", "Configuration"]
