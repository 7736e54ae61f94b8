"""A response together with its status and headers."""

# Generated from spec/.

from talon_one.core.calls.api import raw as raw
from talon_one.core.calls.response import ApiResponse as ApiResponse

__all__ = ["ApiResponse", "raw"]
