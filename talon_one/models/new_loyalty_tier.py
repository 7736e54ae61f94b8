# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class NewLoyaltyTier(Model):
    """A level of a loyalty program, reached by having enough points."""

    name: str = required("name")
    """Name of the tier, shown in effects and exports."""

    min_points: Number = required("minPoints")
    """Points needed to enter the tier; 0 or more."""
