"""Kept for code written for the vendor's SDK, which imports its errors from here."""

# Generated from spec/.

from talon_one.core.errors import ApiException as ApiException
from talon_one.core.wire.messages import Response as RESTResponse

__all__ = ["ApiException", "RESTResponse"]
