# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class OutgoingIntegrationCleverTapPolicy(Model):
    """How Talon.One reaches CleverTap."""

    base_url: str = required("baseUrl")
    """Address of CleverTap for the region of your account."""

    account_id: str = required("accountId")
    """Id of your project at CleverTap, which is something else than your Talon.One account id."""

    passcode: str = required("passcode")
    """Passcode of your project at CleverTap; keep it out of logs."""
