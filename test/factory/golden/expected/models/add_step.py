# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import Part


class AddStep(Model):
    """``AddStep`` of the API description."""

    kind: Literal["add"] | str = required("kind")

    part: Part = required("part")
