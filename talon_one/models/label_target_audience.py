# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import AudienceReference


class LabelTargetAudience(Model):
    """Limits a strikethrough effect to the members of one audience."""

    type: Literal["AUDIENCE"] | str = required("type")
    """Always `AUDIENCE`; the mark of this form of target."""

    audience: AudienceReference = required("audience")
    """Audience whose members get the effect."""
