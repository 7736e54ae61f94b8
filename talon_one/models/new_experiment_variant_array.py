# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import NewExperimentVariant


class NewExperimentVariantArray(Model):
    """Variants to create for an experiment, all in one request."""

    variants: list[NewExperimentVariant] = required("variants")
    """All variants of the experiment, their weights adding up to 100."""
