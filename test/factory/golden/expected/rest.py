"""Kept for code written for the vendor's SDK, which imports its errors from here."""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from .core.errors import ApiException as ApiException
from .core.wire.messages import Response as RESTResponse

__all__ = ["ApiException", "RESTResponse"]
