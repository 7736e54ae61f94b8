# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Campaign, PlaceholderDetails, Ruleset


class CampaignStateChangedNotificationItem(Model):
    """``CampaignStateChangedNotificationItem`` of the API description."""

    event: str = required("Event")

    campaign: Campaign = required("campaign")

    old_state: str = required("oldState")

    new_state: str = required("newState")

    ruleset: Ruleset | None = optional("ruleset")

    placeholders: list[PlaceholderDetails] | None = optional("placeholders")
