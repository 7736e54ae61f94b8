# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import NewCustomerSessionV2


class IntegrationRequest(Model):
    """Body of a session update: the session and the parts to return."""

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
    """Parts to add to the response, each a member of the same name; effects, created coupons and
    created referrals always come.
    - `customerSession`: the session as stored
    - `customerProfile`: the profile
    - `coupons`: the coupons of the session, with what this customer redeemed of them
    - `triggeredCampaigns`: the campaigns that took effect
    - `referral`: the referral of the session
    - `loyalty`: balances, those of a card only if the session names it
    - `event`: the event behind the request
    - `awardedGiveaways`: giveaways handed out
    - `ruleFailureReasons`: why rules failed
    - `previousReturns`: what was returned before
    - `campaignEligibility`: which campaigns the customer could take part in, with `dry=True`
      only and not beside the reasons or the campaigns
    - `achievements`: the achievements concerned"""
