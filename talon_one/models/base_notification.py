# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import BaseNotificationWebhook


class BaseNotification(Model):
    """A notification that is set up: its events and the receiver."""

    policy: dict[str, Any] = required("policy")
    """Settings of this kind of notification, such as its name and batching; which members it has
    depends on the kind."""

    enabled: bool = optional("enabled", True)
    """Whether the notification is sent. Default: true."""

    webhook: BaseNotificationWebhook = required("webhook")
    """Address and headers to which the notification is sent."""

    id: int = required("id")
    """Internal id of the notification setting."""

    type: (
        Literal[
            "campaign",
            "loyalty_added_deducted_points",
            "card_added_deducted_points",
            "loyalty_added_deducted_points_balances",
            "loyalty_card_added_deducted_points_balances",
            "coupon",
            "expiring_coupons",
            "expiring_points",
            "card_expiring_points",
            "pending_to_active_points",
            "strikethrough_pricing",
            "tier_downgrade",
            "tier_upgrade",
            "tier_will_downgrade",
        ]
        | str
    ) = required("type")
    """The kind of event.
    - `campaign`: changes of campaigns
    - `loyalty_added_deducted_points`: each booking of points of a customer
    - `card_added_deducted_points`: the same for cards
    - `loyalty_added_deducted_points_balances`: new balances of a customer
    - `loyalty_card_added_deducted_points_balances`: the same for cards
    - `coupon`: changes of coupons
    - `expiring_coupons`: coupons about to run out
    - `expiring_points`: points of a customer about to run out
    - `card_expiring_points`: the same for cards
    - `pending_to_active_points`: points that can now be spent
    - `strikethrough_pricing`: new struck-through prices
    - `tier_downgrade`: a lower tier
    - `tier_upgrade`: a higher tier
    - `tier_will_downgrade`: a lower tier ahead"""
