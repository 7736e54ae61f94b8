"""Kept for code written for the vendor's SDK, which imports its errors from here."""

# Generated from release 1.2 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from talon_one.core.errors import ApiException as ApiException
from talon_one.core.response import Response as RESTResponse

__all__ = ["ApiException", "RESTResponse"]
