# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class CampaignDeactivationRequest(Model):
    """A request by e-mail to users who may deactivate a campaign, from one who may not."""

    user_ids: list[int] = required("userIds")
    """Internal ids of the users to ask for deactivation, 5 at most."""
