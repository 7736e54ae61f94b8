# Generated from release 1.2 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from typing import Literal, Union

Colour = Union[Literal["red", "green"], str]
"""Colours that are known so far."""
