"""What the API deprecates is told by type checkers that are asked to: the lines marked with E."""

# mypy: enable-error-code=deprecated
# pyright: reportDeprecated=error

from __future__ import annotations

from decimal import Decimal

from talon_one import Campaign, ManagementApi


def members(campaign: Campaign) -> tuple[int | None, Decimal | None]:
    campaign.name.upper()
    count = campaign.coupon_redemption_count  # E
    discounts = campaign.discount_count  # E
    return count, discounts


def operations(api: ManagementApi) -> None:
    api.get_loyalty_program(1)
    api.get_loyalty_points("1", "alice")  # E
