# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from talon_one.models import BaseNotificationWebhook


class BaseNotification(Model):
    """``BaseNotification`` of the API description."""

    policy: dict[str, Any] = required("policy")

    enabled: bool = optional("enabled", True)

    webhook: BaseNotificationWebhook = required("webhook")

    id: int = required("id")

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
