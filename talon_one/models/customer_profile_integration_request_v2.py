# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from talon_one.models import ProfileAudiencesChanges


class CustomerProfileIntegrationRequestV2(Model):
    """``CustomerProfileIntegrationRequestV2`` of the API description."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the profile by API name, as defined in the account."""

    evaluable_campaign_ids: list[int] | None = optional("evaluableCampaignIds")
    """Campaigns to evaluate alone, even disabled ones; only has a meaning with `dry=true`."""

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

    audiences_changes: ProfileAudiencesChanges | None = optional("audiencesChanges")
