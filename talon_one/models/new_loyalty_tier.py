# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class NewLoyaltyTier(Model):
    """A level of a loyalty program, reached by having enough points."""

    name: str = required("name")
    """Name of the tier, shown in effects and exports."""

    min_points: DecimalField = required("minPoints")
    """Points needed to enter the tier; 0 or more."""
