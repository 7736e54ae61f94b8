# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class CustomerProfileAudienceRequestItem(Model):
    """One change: a customer enters or leaves an audience."""

    action: Literal["add", "delete"] | str = required("action")
    """The change.
    - `add`: the customer becomes a member, and an unknown profile is created
    - `delete`: the customer is no longer a member"""

    profile_integration_id: str = required("profileIntegrationId")
    """Your own id of the customer whose membership changes, at most 1000 characters."""

    audience_id: int = required("audienceId")
    """Internal id of the audience to enter or to leave."""
