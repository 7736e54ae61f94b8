# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class OktaEventTarget(Model):
    """One user, group or application that an Okta event is about."""

    type: str = required("type")
    """Kind of target in the words of Okta."""

    alternate_id: str = required("alternateId")
    """Identifier of the target at Okta; its form depends on `type`, such as the login name for a
    user."""

    display_name: str = required("displayName")
    """Name of the target as Okta shows it."""
