"""The errors of the SDK, under the names of the vendor's SDK."""

# Generated from spec/.

from talon_one.core import errors
from talon_one.core.errors import *

__all__ = errors.__all__
