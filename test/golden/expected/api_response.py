"""An answer together with its status and headers."""

# Generated from release 1.2 of the API by `tox -e generate`: change spec/, not this file.

from talon_one.core.api import raw as raw
from talon_one.core.response import ApiResponse as ApiResponse

__all__ = ["ApiResponse", "raw"]
