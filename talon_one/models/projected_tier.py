# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField, OptionalDecimal


class ProjectedTier(Model):
    """The tier to expect once the current one expires, if nothing else happens until then."""

    projected_active_points: DecimalField = required("projectedActivePoints")
    """Points that will be active when the current tier expires."""

    stay_in_tier_points: OptionalDecimal = optional("stayInTierPoints")
    """Points that the customer still needs to keep the current tier; only present if a fall is
    expected."""

    projected_tier_name: str | None = optional("projectedTierName")
    """Name of the tier to expect; absent if there will be none."""
