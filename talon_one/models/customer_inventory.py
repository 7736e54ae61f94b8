# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import (
        AchievementProgressWithDefinition,
        CustomerProfile,
        Giveaway,
        InventoryCoupon,
        InventoryReferral,
        Loyalty,
    )


class CustomerInventory(Model):
    """``CustomerInventory`` of the API description."""

    profile: CustomerProfile | None = optional("profile")

    loyalty: Loyalty | None = optional("loyalty")

    referrals: list[InventoryReferral] | None = optional("referrals")

    coupons: list[InventoryCoupon] | None = optional("coupons")

    giveaways: list[Giveaway] | None = optional("giveaways")

    achievements: list[AchievementProgressWithDefinition] | None = optional("achievements")
