"""Kept for code written for the vendor's SDK, which imports its errors from here."""

# Generated from spec/.

from talon_one.core.calls.response import Response as RESTResponse
from talon_one.core.errors import ApiException as ApiException

__all__ = ["ApiException", "RESTResponse"]
