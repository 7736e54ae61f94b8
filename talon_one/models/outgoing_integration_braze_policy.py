# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class OutgoingIntegrationBrazePolicy(Model):
    """How Talon.One reaches Braze."""

    base_url: str = required("baseUrl")
    """Address of your Braze deployment."""

    api_key: str = required("apiKey")
    """Key for the API of Braze, made at Braze; keep it out of logs."""
