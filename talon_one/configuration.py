"""Host, keys and settings of a client; options of a call."""

# Generated from spec/.

from talon_one.core.settings.configuration import Configuration as Configuration
from talon_one.core.settings.options import CallOptions as CallOptions

__all__ = ["CallOptions", "Configuration"]
