# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from talon_one.models import CodeGeneratorSettings, LimitConfig


class NewRevisionVersion(Model):
    """``NewRevisionVersion`` of the API description."""

    name: str | None = optional("name")

    start_time: datetime | None = optional("startTime")

    end_time: datetime | None = optional("endTime")

    attributes: dict[str, Any] | None = optional("attributes")

    description: str | None = optional("description")

    active_ruleset_id: int | None = optional("activeRulesetId")

    tags: list[str] | None = optional("tags")

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")

    referral_settings: CodeGeneratorSettings | None = optional("referralSettings")

    limits: list[LimitConfig] | None = optional("limits")

    reevaluate_on_return: bool | None = optional("reevaluateOnReturn")

    features: (
        list[
            Literal[
                "coupons",
                "referrals",
                "loyalty",
                "giveaways",
                "strikethrough",
                "achievements",
                "advancedEvents",
            ]
            | str
        ]
        | None
    ) = optional("features")

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")
