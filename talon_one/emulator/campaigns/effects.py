"""The effects of a rule.

They happen together or not at all: one that can not happen fails the rule. Amounts are in the
Application's currency and not rounded.

Where an amount may come from a session attribute, a session in which that is no number gets an
effect `error`.

Accepting and rejecting codes, tier upgrades and rollbacks need no definition; the engine gives
them. Deprecated effects (`redeemReferral`, `showBundleMetadata`) are not emulated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from ..wire import Json
from .checks import (
    Number,
    check_choices,
    check_duration,
    check_limit,
    check_mapping,
    check_member,
    check_number,
    check_one_of,
    check_text,
    check_time,
)
from .items import Items


def _check_amount(record: object, *others: str) -> None:
    check_number(record, "percent", above=0, high=100)
    check_number(record, "amount", above=0)
    check_one_of(record, "percent", "amount", *others)


@dataclass(frozen=True)
class SetDiscount:
    """Effect `setDiscount`: a discount on the session.

    Attributes:
        percent: above 0, at most 100: of what `scope` says.
        name: the discount's name; the rule's if empty.
        amount: instead of `percent`: this amount.
        attribute: instead of `percent`: the amount that this session attribute holds.
        scope: the total with all costs, the cart items alone, or the session's additional costs
            alone; without it, what the Application says.
        partial: whether a budget that is too small cuts the discount instead of failing the rule;
            without it, what the Application says.
    """

    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    attribute: str = ""
    scope: Literal["sessionTotal", "cartItems", "additionalCosts"] | None = None
    partial: bool | None = None

    def __post_init__(self) -> None:
        _check_amount(self, "attribute")
        check_choices(self)


@dataclass(frozen=True)
class SetDiscountPerItem:
    """Effect `setDiscountPerItem`: a discount on each unit of some cart items.

    Attributes:
        percent: above 0, at most 100: of what `scope` says.
        name: the discount's name, to which `#<position>` is added; the rule's if empty.
        amount: instead of `percent`: this amount, for each unit.
        items: which items.
        scope: the unit's price, its additional costs, or both; without it, what the Application
            says.
        pro_rata: `amount` is one discount for all units together, spread by what `scope` says.
        at_most_units: so many units get it, the first ones; 0 means all.
        excluded_from_price_history: as the API has it.
        partial: as in `SetDiscount`; the units at the end get less, or nothing.
    """

    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    items: Items = Items()
    scope: Literal["price", "additionalCosts", "itemTotal"] | None = None
    pro_rata: bool = False
    at_most_units: int = 0
    excluded_from_price_history: bool = False
    partial: bool | None = None

    def __post_init__(self) -> None:
        _check_amount(self)
        if self.pro_rata:
            check_one_of(self, "amount")
        check_member(self, "items", Items)
        check_limit(self, "at_most_units")
        check_choices(self)


@dataclass(frozen=True)
class SetDiscountPerAdditionalCost:
    """Effect `setDiscountPerAdditionalCost`: a discount on one of the session's additional costs.

    It can not happen in a session without that cost.

    Attributes:
        cost: the API name of the additional cost.
        percent, amount, name, partial: as in `SetDiscount`.
    """

    cost: str
    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    partial: bool | None = None

    def __post_init__(self) -> None:
        check_text(self, "cost")
        _check_amount(self)


@dataclass(frozen=True)
class SetDiscountPerAdditionalCostPerItem:
    """Effect `setDiscountPerAdditionalCostPerItem`: a discount on an additional cost of items.

    It can not happen if one of the items lacks that cost.

    Attributes:
        cost: the API name of the additional cost.
        percent, amount, name, items, partial: as in `SetDiscountPerItem`.
    """

    cost: str
    percent: Number | None = None
    name: str = ""
    amount: Number | None = None
    items: Items = Items()
    partial: bool | None = None

    def __post_init__(self) -> None:
        check_text(self, "cost")
        _check_amount(self)
        check_member(self, "items", Items)


@dataclass(frozen=True)
class AddFreeItem:
    """Effect `addFreeItem`: units of a product for nothing, one effect for each.

    Attributes:
        sku: the product.
        quantity: so many units.
        name: the reward's name; the rule's if empty.
        partial: as in `SetDiscount`.
    """

    sku: str
    quantity: int = 1
    name: str = ""
    partial: bool | None = None

    def __post_init__(self) -> None:
        check_text(self, "sku")
        check_limit(self, "quantity", low=1)


@dataclass(frozen=True)
class CreateCoupon:
    """Effect `couponCreated`: a personal coupon code of a campaign for the customer.

    It is created when the session is closed, as nothing else uses up a budget either; until then
    there is no effect. It can not happen in a session without profile.

    Attributes:
        pattern: the code; every `#` is replaced.
        campaign: the name of the campaign that gets the code; this one if empty.
        usage_limit: redemptions; 0 means any number.
        valid_for: a duration; empty for ever.
    """

    pattern: str = "########"
    campaign: str = ""
    usage_limit: int = 1
    valid_for: str = ""

    def __post_init__(self) -> None:
        check_text(self, "pattern", shortest=4, longest=100)
        check_limit(self, "usage_limit")
        check_duration(self, "valid_for")


@dataclass(frozen=True)
class CreateReferral:
    """Effect `referralCreated`: a referral code with the customer as the advocate.

    As with `CreateCoupon`, it is created when the session is closed. It can not happen in a session without profile.

    Attributes:
        pattern, campaign, usage_limit, valid_for: as in `CreateCoupon`.
    """

    pattern: str = "########"
    campaign: str = ""
    usage_limit: int = 0
    valid_for: str = ""

    def __post_init__(self) -> None:
        check_text(self, "pattern", shortest=4, longest=100)
        check_limit(self, "usage_limit")
        check_duration(self, "valid_for")


@dataclass(frozen=True)
class ReserveCoupon:
    """Effect `reserveCoupon`: a coupon is reserved for the customer, as soon as the rule passes.

    It can not happen without profile, with a personal coupon, or over the coupon's reservation
    limit.

    Attributes:
        code: the coupon's code.
    """

    code: str

    def __post_init__(self) -> None:
        check_text(self, "code")


@dataclass(frozen=True)
class AddLoyaltyPoints:
    """Effect `addLoyaltyPoints`: points for the customer or the session's loyalty card.

    It can not happen without profile, or without card if the program is card-based.

    Attributes:
        program: the name of the loyalty program.
        points_per_unit: so many for each currency unit of the session's total before discounts, not
            rounded; with `per_item`, of the price of each unit.
        name: the reason shown with the points; the rule's name if empty.
        points: instead of `points_per_unit`: this many.
        per_item: one effect for each unit of these items.
        subledger: its id; empty for the main ledger.
        pending: `immediate`, `on_action`, or how long the points stay pending; empty: as the
            program has it.
        validity: `unlimited`, or how long they are valid once they are active; empty: as the
            program has it.
        partial: as in `SetDiscount`.
    """

    program: str
    points_per_unit: Number | None = None
    name: str = ""
    points: Number | None = None
    per_item: Items | None = None
    subledger: str = ""
    pending: str = ""
    validity: str = ""
    partial: bool | None = None

    def __post_init__(self) -> None:
        check_text(self, "program")
        if self.points is None and self.points_per_unit is None:
            object.__setattr__(self, "points_per_unit", 1)
        check_number(self, "points_per_unit", above=0)
        check_number(self, "points", above=0)
        check_one_of(self, "points_per_unit", "points")
        if self.per_item is not None:
            check_member(self, "per_item", Items)
        check_text(self, "subledger", shortest=0, longest=64)
        if self.pending not in ("immediate", "on_action"):
            check_duration(self, "pending")
        if self.validity != "unlimited":
            check_duration(self, "validity")


@dataclass(frozen=True)
class DeductLoyaltyPoints:
    """Effect `deductLoyaltyPoints`: active points are spent.

    It can not happen without profile (or card), or with too few active points.

    Attributes:
        program: the name of the loyalty program.
        points: so many.
        name: the reason shown with it; the rule's name if empty.
        attribute: instead of `points`: as many as this session attribute holds.
        subledger: its id; empty for the main ledger.
    """

    program: str
    points: Number | None = None
    name: str = ""
    attribute: str = ""
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_number(self, "points", above=0)
        check_one_of(self, "points", "attribute")
        check_text(self, "subledger", shortest=0, longest=64)


@dataclass(frozen=True)
class ExtendLoyaltyPointsExpiryDate:
    """Effect `extendLoyaltyPointsExpiryDate`: all active and pending points that expire do so later.

    Attributes:
        program: the name of the loyalty program.
        by: a duration.
        subledger: its id; empty for the main ledger.
    """

    program: str
    by: str
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_text(self, "by")
        check_duration(self, "by")


@dataclass(frozen=True)
class SetLoyaltyPointsExpiryDate:
    """Effect `setLoyaltyPointsExpiryDate`: all active and pending points expire at a time.

    Attributes:
        program: the name of the loyalty program.
        to: the time.
        subledger: its id; empty for the main ledger.
    """

    program: str
    to: datetime
    subledger: str = ""

    def __post_init__(self) -> None:
        check_text(self, "program")
        check_time(self, "to")


@dataclass(frozen=True)
class AwardGiveaway:
    """Effect `awardGiveaway`, `willAwardGiveaway` before the session is closed: a code of a pool.

    It can not happen without profile or with an empty pool.
    """

    pool: str

    def __post_init__(self) -> None:
        check_text(self, "pool")


@dataclass(frozen=True)
class StartAchievementProgress:
    """Effect `startAchievementProgress`: the customer's period begins, with no progress.

    Nothing, if a period is running or none may begin. It can not happen without profile.
    """

    achievement: str

    def __post_init__(self) -> None:
        check_text(self, "achievement")


@dataclass(frozen=True)
class IncreaseAchievementProgress:
    """Effect `increaseAchievementProgress`. It can not happen without profile.

    Attributes:
        achievement: its name.
        by: so much.
        by_total: instead of `by`: as much as the session's total before discounts.
    """

    achievement: str
    by: Number | None = None
    by_total: bool = False

    def __post_init__(self) -> None:
        check_text(self, "achievement")
        if self.by is None and not self.by_total:
            object.__setattr__(self, "by", 1)
        check_number(self, "by", above=0)


@dataclass(frozen=True)
class ShowNotification:
    """Effect `showNotification`: a text for the customer. It may follow a failure, too."""

    title: str
    body: str = ""
    kind: Literal["Info", "Offer", "Error", "Misc"] = "Info"

    def __post_init__(self) -> None:
        check_text(self, "title")
        check_choices(self)


@dataclass(frozen=True)
class UpdateAttribute:
    """Effect `updateAttribute`: an attribute gets a value, as soon as the rule passes.

    Attributes:
        name: of the attribute.
        value: JSON.
        of: whose attribute; a profile's can not be updated without profile.
    """

    name: str
    value: Json
    of: Literal["session", "profile"] = "session"

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_choices(self)


@dataclass(frozen=True)
class AddToAudience:
    """Effect `addToAudience`: the customer joins an audience, as soon as the rule passes."""

    audience: str

    def __post_init__(self) -> None:
        check_text(self, "audience")


@dataclass(frozen=True)
class RemoveFromAudience:
    """Effect `removeFromAudience`: the customer leaves an audience, as soon as the rule passes."""

    audience: str

    def __post_init__(self) -> None:
        check_text(self, "audience")


@dataclass(frozen=True)
class CustomEffect:
    """Effect `customEffect`: whatever the shop makes of it. It may follow a failure, too.

    Attributes:
        name: the type of the custom effect.
        payload: any JSON object.
        per_item: one effect for each unit of these items.
    """

    name: str
    payload: Mapping[str, Json] = field(default_factory=dict)
    per_item: Items | None = None

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_mapping(self, "payload")


@dataclass(frozen=True)
class TriggerWebhook:
    """Effect `triggerWebhook`. Nothing is sent anywhere."""

    webhook: str

    def __post_init__(self) -> None:
        check_text(self, "webhook")


Effect = (
    SetDiscount
    | SetDiscountPerItem
    | SetDiscountPerAdditionalCost
    | SetDiscountPerAdditionalCostPerItem
    | AddFreeItem
    | CreateCoupon
    | CreateReferral
    | ReserveCoupon
    | AddLoyaltyPoints
    | DeductLoyaltyPoints
    | ExtendLoyaltyPointsExpiryDate
    | SetLoyaltyPointsExpiryDate
    | AwardGiveaway
    | StartAchievementProgress
    | IncreaseAchievementProgress
    | ShowNotification
    | UpdateAttribute
    | AddToAudience
    | RemoveFromAudience
    | CustomEffect
    | TriggerWebhook
)

FailureEffect = ShowNotification | CustomEffect
"""What may happen when the conditions of a rule do not hold."""

LoyaltyEffect = (
    AddLoyaltyPoints
    | DeductLoyaltyPoints
    | ExtendLoyaltyPointsExpiryDate
    | SetLoyaltyPointsExpiryDate
)
"""Effects that name a loyalty program."""
