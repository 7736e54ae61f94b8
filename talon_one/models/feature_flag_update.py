# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class FeatureFlagUpdate(Model):
    """A new setting of a feature flag."""

    name: str = required("name")
    """Name of the feature flag to set."""

    value: str = required("value")
    """New setting of the flag, always as text."""
