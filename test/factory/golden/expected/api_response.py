"""A response together with its status and headers."""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from .core.calls.api import raw as raw
from .core.calls.response import ApiResponse as ApiResponse

__all__ = ["ApiResponse", "raw"]
