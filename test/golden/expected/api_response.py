"""An answer together with its status and headers."""

# Generated from release 1.2 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from talon_one.core.api import raw as raw
from talon_one.core.response import ApiResponse as ApiResponse

__all__ = ["ApiResponse", "raw"]
