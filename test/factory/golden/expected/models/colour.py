# Generated from spec/.

from __future__ import annotations

from typing import Literal, Union

Colour = Union[Literal["red", "green"], str]
"""Colours that are known so far."""
