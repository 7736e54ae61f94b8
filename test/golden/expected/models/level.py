# Generated from release 1.2 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from typing import Literal, Union

Level = Union[Literal[1, 2], int]
"""The known values; the API may add more."""
