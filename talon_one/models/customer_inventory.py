# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import (
        AchievementProgressWithDefinition,
        CustomerProfile,
        Giveaway,
        InventoryCoupon,
        InventoryReferral,
        Loyalty,
    )


class CustomerInventory(Model):
    """What belongs to a customer. Only the parts that were asked for are filled."""

    profile: CustomerProfile | None = optional("profile")
    """The profile of the customer; requested with `profile=True`."""

    loyalty: Loyalty | None = optional("loyalty")
    """Balances of the customer in loyalty programs and on cards; requested with `loyalty=true`."""

    referrals: list[InventoryReferral] | None = optional("referrals")
    """Referral codes of which the customer is the advocate; requested with `referrals=true`."""

    coupons: list[InventoryCoupon] | None = optional("coupons")
    """Coupons that are reserved for the customer, redeemed ones among them, and those that count
    as reserved for everybody; requested with `coupons=true`."""

    giveaways: list[Giveaway] | None = optional("giveaways")
    """Giveaway codes that the customer was given; requested with `giveaways=true`."""

    achievements: list[AchievementProgressWithDefinition] | None = optional("achievements")
    """Achievements of the customer with their progress; requested with `achievements=true`."""
