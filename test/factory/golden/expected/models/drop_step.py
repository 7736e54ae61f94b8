# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class DropStep(Model):
    """``DropStep`` of the API description."""

    kind: Literal["drop"] | str = required("kind")

    reason: str | None = optional("reason")
