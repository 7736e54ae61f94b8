# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import OptionalNumber
    from talon_one.models import ProjectedTier, Tier


class LoyaltyBalanceWithTier(Model):
    """``LoyaltyBalanceWithTier`` of the API description."""

    active_points: OptionalNumber = optional("activePoints")

    pending_points: OptionalNumber = optional("pendingPoints")

    spent_points: OptionalNumber = optional("spentPoints")

    expired_points: OptionalNumber = optional("expiredPoints")

    negative_points: OptionalNumber = optional("negativePoints")

    current_tier: Tier | None = optional("currentTier")

    projected_tier: ProjectedTier | None = optional("projectedTier")

    points_to_next_tier: OptionalNumber = optional("pointsToNextTier")

    next_tier_name: str | None = optional("nextTierName")
