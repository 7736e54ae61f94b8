# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class OutgoingIntegrationIterablePolicy(Model):
    """How Talon.One reaches Iterable."""

    base_url: str = required("baseUrl")
    """Address of Iterable for the region of your account."""

    api_key: str = required("apiKey")
    """API key that was made in your Iterable account; keep it out of logs."""
