"""Options of the methods that evaluate rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from talon_one.core.settings.options import CallOptions

ResponseContent = Literal[
    "customerSession",
    "customerProfile",
    "coupons",
    "triggeredCampaigns",
    "referral",
    "loyalty",
    "event",
    "awardedGiveaways",
    "ruleFailureReasons",
    "previousReturns",
    "campaignEligibility",
    "achievements",
]


class SessionOptions(CallOptions, total=False):
    """Options of the methods that evaluate rules, in addition to ``CallOptions``."""

    response_content: Sequence[ResponseContent | str] | None
    """What the response contains besides effects, instead of the session's ``response_content``."""
