# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class WebhookAuthenticationWebhookRef(Model):
    """One webhook that uses a credential."""

    id: int = required("id")
    """Internal id of the webhook that uses the credential."""

    title: str = required("title")
    """Name of the webhook that uses the credential."""

    description: str | None = optional("description")
    """Description of the webhook that uses the credential."""
