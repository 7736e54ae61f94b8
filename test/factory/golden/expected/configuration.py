"""Host, keys and settings of a client; options of a call."""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from .core.settings.configuration import Configuration as Configuration
from .core.settings.options import CallOptions as CallOptions

__all__ = ["CallOptions", "Configuration"]
