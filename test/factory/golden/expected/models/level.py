# Generated from spec/.

from __future__ import annotations

from typing import Literal, Union

Level = Union[Literal[1, 2], int]
"""The known values; the API may add more."""
