"""Codes of a campaign, and what limits their use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from ..support.exact_json import Json
from .checks import (
    DefinitionError,
    Number,
    check_choices,
    check_limit,
    check_mapping,
    check_number,
    check_text,
    check_texts,
    check_window,
)

__all__ = ["Coupon", "Limit", "Referral"]

ACTIONS = (
    "redeemCoupon",
    "redeemReferral",
    "createCoupon",
    "createReferral",
    "reserveCoupon",
    "setDiscount",
    "setDiscountEffect",
    "addFreeItemEffect",
    "createLoyaltyPoints",
    "createLoyaltyPointsEffect",
    "redeemLoyaltyPoints",
    "redeemLoyaltyPointsEffect",
    "awardGiveaway",
    "customEffect",
    "callApi",
)
"""What a budget may limit, as the API names it. ``setDiscount``, ``createLoyaltyPoints`` and
``redeemLoyaltyPoints`` are amounts, all others are counts."""

_ENTITIES = ("Coupon", "Referral", "Profile", "Identifier", "Store", "Session")


@dataclass(frozen=True)
class Limit:
    """A budget: how much of an action a campaign allows.

    Attributes:
        action: What is limited: ``redeemCoupon``, ``redeemReferral``, ``createCoupon``,
            ``createReferral``, ``reserveCoupon``, ``addFreeItemEffect``, ``awardGiveaway``,
            ``customEffect``, ``callApi`` (webhooks); ``setDiscount`` (an amount) and
            ``setDiscountEffect`` (a count); ``createLoyaltyPoints``, ``redeemLoyaltyPoints`` and
            the same with ``Effect``.
        limit: A count or an amount.
        per: What is counted separately, in each combination: ``Coupon``, ``Referral``,
            ``Profile``, ``Identifier``, ``Store``, ``Session``. A budget per profile allows nothing
            in a session without profile, and likewise for the others.
        period: The calendar period after which counting starts again; empty for never.
        store: The integration id of the only store that it limits, with ``per=["Store"]``; empty for
            every store.
    """

    action: str
    limit: Number
    per: Sequence[str] = ()
    period: Literal["", "daily", "weekly", "monthly", "yearly"] = ""
    store: str = ""

    def __post_init__(self) -> None:
        if self.action not in ACTIONS:
            raise DefinitionError(
                "action", f"must be one of {', '.join(ACTIONS)}, got {self.action!r}"
            )
        check_number(self, "limit", low=0)
        check_texts(self, "per")
        for index, entity in enumerate(self.per):
            if entity not in _ENTITIES:
                wanted = ", ".join(_ENTITIES)
                raise DefinitionError(f"per[{index}]", f"must be one of {wanted}, got {entity!r}")
        check_choices(self)
        if self.store and "Store" not in self.per:
            raise DefinitionError("store", 'needs "Store" in per')


@dataclass(frozen=True)
class Coupon:
    """A coupon code of a campaign.

    Attributes:
        code: The code, 3 to 100 characters, unique within the Application.
        usage_limit: The redemptions by everybody together; 0 means any number.
        usage_limit_per_profile: The redemptions by one profile; 0 means any number.
        starts, expires: It is valid from ``starts`` until before ``expires``.
        recipient: The integration id of the only profile that may redeem it; empty for anybody.
        discount_limit: The sum of discounts it may give, as a gift card; ``None`` for any sum.
        reservation_limit: The number of profiles a rule may reserve it for; 0 means any number.
        reservable: Whether several profiles may reserve it, instead of one.
        reservation_mandatory: Whether only profiles that reserved it may redeem it.
        implicitly_reserved: Whether it counts as reserved for everybody (soft) and is in every
            inventory.
        attributes: The coupon's attributes.
    """

    code: str
    usage_limit: int = 0
    usage_limit_per_profile: int = 0
    starts: datetime | None = None
    expires: datetime | None = None
    recipient: str = ""
    discount_limit: Number | None = None
    reservation_limit: int = 0
    reservable: bool = True
    reservation_mandatory: bool = False
    implicitly_reserved: bool = False
    attributes: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_text(self, "code", shortest=3, longest=100)
        check_limit(self, "usage_limit")
        check_limit(self, "usage_limit_per_profile")
        check_window(self, "starts", "expires")
        check_number(self, "discount_limit", low=0, high=10**15)
        check_limit(self, "reservation_limit")
        check_mapping(self, "attributes")


@dataclass(frozen=True)
class Referral:
    """A referral code of a campaign. Its advocate's profile is created with it.

    Attributes:
        code: The code, 4 to 100 characters, unique within the Application.
        advocate: The integration id of the profile that recommends.
        friend: The integration id of the only profile that may redeem it; empty for anybody.
        usage_limit: The number of redemptions; 0 means any number.
        starts, expires: It is valid from ``starts`` until before ``expires``.
        attributes: The referral's attributes.
    """

    code: str
    advocate: str
    friend: str = ""
    usage_limit: int = 0
    starts: datetime | None = None
    expires: datetime | None = None
    attributes: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_text(self, "code", shortest=4, longest=100)
        check_text(self, "advocate")
        check_limit(self, "usage_limit")
        check_window(self, "starts", "expires")
        check_mapping(self, "attributes")
