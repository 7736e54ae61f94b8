# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import NewReturn


class ReturnIntegrationRequest(Model):
    """Body of a return: the items and the parts to return."""

    var_return: NewReturn = required("return")
    """The items that come back."""

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
                "previousReturns",
            ]
            | str
        ]
        | None
    ) = optional("responseContent")
    """Parts to add to the response of the return, each a member of the same name; effects always
    come.
    - `customerSession`: the session after the return
    - `customerProfile`: the profile
    - `coupons`: the coupons of the session
    - `triggeredCampaigns`: the campaigns that took effect
    - `referral`: the referral of the session
    - `loyalty`: balances, those of a card only if the session names it
    - `event`: the event behind the return
    - `previousReturns`: what was returned before"""
