# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import ProfileAudiencesChanges


class CustomerProfileIntegrationRequestV2(Model):
    """Body of a profile update: attributes, audiences and the parts to return.
    `response_content` may only be sent if rules run.
    """

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the profile by API name, as defined in the account."""

    evaluable_campaign_ids: list[int] | None = optional("evaluableCampaignIds")
    """Campaigns to evaluate alone, even disabled ones; only has a meaning with `dry=True`."""

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

    audiences_changes: ProfileAudiencesChanges | None = optional("audiencesChanges")
    """Audiences to join and leave with this update; if omitted, memberships stay as they are.
    Conditions on joining or leaving an audience are met only through this member."""
