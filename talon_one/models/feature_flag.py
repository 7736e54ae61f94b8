# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class FeatureFlag(Model):
    """A switch of the account that turns a feature on or off or sets how it works."""

    name: str = required("name")
    """Name of the feature flag."""

    value: str = required("value")
    """Setting of the flag, always as text, even for yes and no."""

    created: datetime | None = optional("created")
    """Time at which the flag was set first."""

    modified: datetime | None = optional("modified")
    """Time at which the flag was set last."""
