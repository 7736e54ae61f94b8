"""The notifications that Talon.One sends, from its outbound documentation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ..support.exact_json import Json


@dataclass(frozen=True)
class Kind:
    """A kind of notification.

    Attributes:
        subscription: The type of subscription that it belongs to.
        schema: The schema of its body.
        type: The ``NotificationType`` of its body.
        items: The member that has its items; empty if it has none.
    """

    subscription: str
    schema: str
    type: str
    items: Literal["", "Data", "data"] = ""


def _campaign(schema: str) -> Kind:
    return Kind("campaign", schema, "CampaignNotification", "Data")


KINDS = {
    "CampaignCreated": _campaign("CampaignCreatedNotification"),
    "CampaignStateChanged": _campaign("CampaignStateChangedNotification"),
    "CampaignRulesetChanged": _campaign("CampaignRulesetChangedNotification"),
    "CampaignEdited": _campaign("CampaignEditedNotification"),
    "CampaignCollectionEdited": _campaign("CampaignCollectionEditedNotification"),
    "CampaignDeleted": _campaign("CampaignDeletedNotification"),
    "CampaignEvaluationTreeChanged": _campaign("CampaignEvaluationTreeChangedMessage"),
    "StrikethroughPrice": Kind(
        "strikethrough_pricing", "StrikethroughLabelingNotification", "StrikethroughPrice"
    ),
    "CouponCreated": Kind("coupon", "CreateCouponData", "CouponCreated", "data"),
    "CouponUpdated": Kind("coupon", "CouponsNotificationData", "CouponUpdated", "data"),
    "CouponDeleted": Kind("coupon", "CouponsNotificationData", "CouponDeleted", "data"),
    "AsyncCouponsCreated": Kind("coupon", "AsyncCouponsData", "AsyncCouponsCreated"),
    "CouponsUpdated": Kind("coupon", "UpdateCouponsData", "CouponsUpdated"),
    "CouponsDeleted": Kind("coupon", "DeleteCouponsData", "CouponsDeleted"),
    "CouponCodeExpiring": Kind(
        "expiring_coupons", "ExpiringCouponsNotification", "CouponCodeExpiring", "Data"
    ),
    "LoyaltyPointsExpiring": Kind(
        "expiring_points", "ExpiringPointsNotification", "LoyaltyPointsExpiring", "Data"
    ),
    "LoyaltyCardPointsExpiring": Kind(
        "card_expiring_points",
        "ExpiringCardPointsNotification",
        "LoyaltyCardPointsExpiring",
        "Data",
    ),
    "LoyaltyPointsAdded": Kind(
        "loyalty_added_deducted_points", "AddedDeductedPointsNotification", "LoyaltyPointsAdded"
    ),
    "LoyaltyPointsDeducted": Kind(
        "loyalty_added_deducted_points", "AddedDeductedPointsNotification", "LoyaltyPointsDeducted"
    ),
    "LoyaltyAddedDeductedPointsBalances": Kind(
        "loyalty_added_deducted_points_balances",
        "AddedDeductedPointsBalancesNotification",
        "LoyaltyAddedDeductedPointsBalances",
    ),
    "LoyaltyCardPointsAdded": Kind(
        "card_added_deducted_points",
        "CardAddedDeductedPointsNotification",
        "LoyaltyCardPointsAdded",
    ),
    "LoyaltyCardPointsDeducted": Kind(
        "card_added_deducted_points",
        "CardAddedDeductedPointsNotification",
        "LoyaltyCardPointsDeducted",
    ),
    "LoyaltyCardAddedDeductedPointsBalances": Kind(
        "loyalty_card_added_deducted_points_balances",
        "CardAddedDeductedPointsBalancesNotification",
        "LoyaltyCardAddedDeductedPointsBalances",
    ),
    "LoyaltyPointsPendingToActive": Kind(
        "pending_to_active_points",
        "PendingActivePointsNotification",
        "LoyaltyPointsPendingToActive",
        "Data",
    ),
    "TierUpgrade": Kind("tier_upgrade", "TierUpgradeNotification", "TierUpgrade", "Data"),
    "TierDowngrade": Kind("tier_downgrade", "TierDowngradeNotification", "TierDowngrade", "Data"),
    "TierWillDowngrade": Kind(
        "tier_will_downgrade", "TierWillDowngradeNotification", "TierWillDowngrade", "Data"
    ),
}
"""All kinds by the name that ``Emulator.trigger`` takes."""

SCHEDULED = frozenset(
    (
        "expiring_coupons",
        "expiring_points",
        "card_expiring_points",
        "pending_to_active_points",
        "tier_upgrade",
        "tier_downgrade",
        "tier_will_downgrade",
    )
)
"""The types of subscription that time alone may cause."""


@dataclass(frozen=True)
class Occurrence:
    """Something that notifications report.

    Attributes:
        kind: A name in ``KINDS``.
        content: The item of a kind with ``Data``, otherwise the body without its type.
        program, application: What it belongs to, by name; empty for none.
        key: Equal keys report the same thing; empty where that does not matter.
    """

    kind: str
    content: Json
    program: str = ""
    application: str = ""
    key: tuple[object, ...] = ()


def make_bodies(occurrences: Iterable[Occurrence], batch_size: int) -> list[tuple[str, Json]]:
    """Return the kinds and bodies of the notifications about occurrences, with items in batches."""
    bodies: list[tuple[str, Json]] = []
    items: dict[str, list[Json]] = {}
    for occurrence in occurrences:
        if KINDS[occurrence.kind].items == "Data":
            items.setdefault(occurrence.kind, []).append(occurrence.content)
        else:
            body = {"NotificationType": KINDS[occurrence.kind].type, **occurrence.content}
            bodies.append((occurrence.kind, body))
    for kind, members in items.items():
        size = batch_size or (5 if KINDS[kind].subscription == "campaign" else 1000)
        bodies += [
            (kind, make_batch(kind, members[start : start + size]))
            for start in range(0, len(members), size)
        ]
    return bodies


def make_batch(kind: str, items: list[Json]) -> Json:
    """Return the body of a notification that has items."""
    return {"NotificationType": KINDS[kind].type, "TotalResultSize": len(items), "Data": items}
