# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number


class TierWillDowngradeData(Model):
    """``TierWillDowngradeData`` of the API description."""

    customer_profile_id: str = required("CustomerProfileID")

    loyalty_program_id: int = required("LoyaltyProgramID")

    subledger_id: str = optional("SubledgerID", "")

    current_tier: str = required("CurrentTier")

    current_points: Number = required("CurrentPoints")

    points_required_to_remain: Number = required("PointsRequiredToRemain")

    next_tier: str | None = optional("NextTier")

    tier_expiration_date: datetime | None = optional("TierExpirationDate")
