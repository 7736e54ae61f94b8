# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Literal


class ResponseContentObject(Model):
    """The parts that the response to a profile update or an event should contain besides the
    effects.
    """

    response_content: (
        list[
            Literal[
                "customerProfile",
                "triggeredCampaigns",
                "loyalty",
                "event",
                "awardedGiveaways",
                "ruleFailureReasons",
                "campaignEligibility",
                "achievements",
            ]
            | str
        ]
        | None
    ) = optional("responseContent")
    """Parts to add to the response, each a member of the same name.
    - `customerProfile`: the profile
    - `triggeredCampaigns`: the campaigns that took effect
    - `loyalty`: balances
    - `event`: the event behind the request
    - `awardedGiveaways`: giveaways handed out
    - `ruleFailureReasons`: why rules failed
    - `campaignEligibility`: which campaigns the customer could take part in, with `dry=True`
      only and not beside the reasons or the campaigns
    - `achievements`: the achievements concerned"""
