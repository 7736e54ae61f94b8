# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from typing import Literal, Union

Level = Union[Literal[1, 2], int]
"""Known values. The API may add others."""
