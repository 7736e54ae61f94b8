# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class IntegrationCustomerProfileAudienceRequestItem(Model):
    """One customer to be put into an audience or taken out of it."""

    action: Literal["add", "delete"] | str = required("action")
    """`add`: put the customer in; a profile that does not exist is created, but no Application
    sees it before its first session or profile update. `delete`: take the customer out."""

    profile_integration_id: str = required("profileIntegrationId")
    """Your own id of the customer, up to 1000 characters."""

    integration_id: str = required("integrationId")
    """Id that the audience has in the outside platform."""
