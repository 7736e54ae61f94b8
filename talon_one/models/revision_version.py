# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import CodeGeneratorSettings, LimitConfig


class RevisionVersion(Model):
    """One stored version of a revision, with the campaign settings it would bring."""

    id: int = required("id")
    """Internal id given by Talon.One; not your own id."""

    name: str | None = optional("name")
    """Name that the campaign gets with this version."""

    start_time: datetime | None = optional("startTime")
    """Time from which the campaign runs with this version; null for no beginning."""

    end_time: datetime | None = optional("endTime")
    """Time until which the campaign runs with this version; null for no end."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes that the campaign gets with this version, by API name."""

    description: str | None = optional("description")
    """Description that the campaign gets with this version; null for none."""

    active_ruleset_id: int | None = optional("activeRulesetId")
    """Internal id of the ruleset that this version uses; null for none."""

    tags: list[str] | None = optional("tags")
    """Tags that the campaign gets with this version, at most 50 of up to 50 characters."""

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")
    """How coupon codes are generated with this version."""

    referral_settings: CodeGeneratorSettings | None = optional("referralSettings")
    """How referral codes are generated with this version."""

    limits: list[LimitConfig] | None = optional("limits")
    """Budgets that the campaign gets with this version."""

    reevaluate_on_return: bool | None = optional("reevaluateOnReturn")
    """If true, rules run again with this version when items are returned, provided that the
    return asks for it."""

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
    """Features that the campaign has with this version: `coupons`, `referrals`, `loyalty`
    (points), `giveaways`, `strikethrough` (prices to show struck through), `achievements` and
    `advancedEvents` (events with their own id)."""

    coupon_attributes: dict[str, Any] | None = optional("couponAttributes")
    """Custom attributes that new coupons start with under this version, by API name."""

    account_id: int = required("accountId")
    """Internal id of the account to which this version belongs."""

    application_id: int = required("applicationId")
    """Internal id of the Application to which this version belongs."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that this version would change."""

    created: datetime = required("created")
    """Time at which this version was stored."""

    created_by: int = required("createdBy")
    """Internal id of the user who stored this version."""

    revision_id: int = required("revisionId")
    """Internal id of the revision to which this version belongs."""

    version: int = required("version")
    """Number of this version inside its revision."""
