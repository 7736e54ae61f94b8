# Generated from spec/.

from __future__ import annotations

from ..core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from . import NewCustomerSessionV2


class IntegrationRequest(Model):
    """Body of a session update: the session and what the answer should hold."""

    customer_session: NewCustomerSessionV2 = required("customerSession")
    """The session to create or to build on."""

    response_content: (
        list[
            Literal[
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
            | str
        ]
        | None
    ) = optional("responseContent")
    """Parts to add to the answer; effects, created coupons and created referrals always come."""
