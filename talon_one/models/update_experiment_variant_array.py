# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import UpdateExperimentVariant


class UpdateExperimentVariantArray(Model):
    """New settings of the variants of an experiment, all in one request."""

    variants: list[UpdateExperimentVariant] = required("variants")
    """All variants with their new settings, their weights adding up to 100."""
