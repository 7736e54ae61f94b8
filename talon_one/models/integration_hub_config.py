# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class IntegrationHubConfig(Model):
    """Where the Integration Hub is reached and how to sign in to it. The hub is the part of
    Talon.One that passes changes of coupons and loyalty programs on to connected platforms.
    """

    integration_hub_url: str = required("integrationHubUrl")
    """Address of the Integration Hub."""

    access_token: str = required("accessToken")
    """Token that proves the caller to the Integration Hub; keep it out of logs."""
