"""How to reach the API: host, keys, timeouts."""

# Generated from release 1.2 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from talon_one.core.configuration import Configuration as Configuration
from talon_one.core.options import CallOptions as CallOptions

__all__ = ["CallOptions", "Configuration"]
