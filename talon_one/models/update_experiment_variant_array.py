# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import UpdateExperimentVariant


class UpdateExperimentVariantArray(Model):
    """New settings of the variants of an experiment, all in one request."""

    variants: list[UpdateExperimentVariant] = required("variants")
    """All variants with their new settings, their weights adding up to 100."""
