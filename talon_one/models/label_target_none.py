# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class LabelTargetNone(Model):
    """Leaves a strikethrough effect open to everybody."""

    type: Literal["NONE"] | str = required("type")
    """Always `NONE`; the mark of this form of target."""
