# Generated from release 1.2 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from typing import Literal, Union

Level = Union[Literal[1, 2], int]
"""The known values; the API may add more."""
