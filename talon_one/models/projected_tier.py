# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import Number, OptionalDecimal


class ProjectedTier(Model):
    """The tier to expect once the current one expires, if nothing else happens until then."""

    projected_active_points: Number = required("projectedActivePoints")
    """Points that will be active when the current tier expires."""

    stay_in_tier_points: OptionalDecimal = optional("stayInTierPoints")
    """Points that the customer still needs to keep the current tier; only present if a fall is
    expected."""

    projected_tier_name: str | None = optional("projectedTierName")
    """Name of the tier to expect; absent if there will be none."""
