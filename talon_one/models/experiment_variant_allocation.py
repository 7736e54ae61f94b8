# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ExperimentVariantAllocation(Model):
    """Tells which variant of an experiment a session belongs to."""

    experiment_id: int = required("experimentID")
    """Internal id of the experiment."""

    variant_id: int = required("variantID")
    """Internal id of the variant to use for this session."""
