# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class UpdateExperimentVariantName(Model):
    """Renames one variant of an experiment and changes nothing else."""

    name: str = required("name")
    """New name of the variant, up to 255 characters."""
