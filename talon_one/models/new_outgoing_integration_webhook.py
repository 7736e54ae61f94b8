# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewOutgoingIntegrationWebhook(Model):
    """A webhook to create from a ready-made template of a connected platform."""

    title: str = required("title")
    """Name of the webhook in the rule builder."""

    description: str | None = optional("description")
    """Description of the webhook."""

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications whose rules may use the webhook."""
