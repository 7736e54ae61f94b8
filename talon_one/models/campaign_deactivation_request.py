# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class CampaignDeactivationRequest(Model):
    """A request by e-mail to users who may deactivate a campaign, from one who may not."""

    user_ids: list[int] = required("userIds")
    """Internal ids of the users to ask for deactivation, 5 at most."""
