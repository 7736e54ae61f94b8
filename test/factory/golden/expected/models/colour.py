# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from typing import Literal, Union

Colour = Union[Literal["red", "green"], str]
"""Colours that are known so far."""
