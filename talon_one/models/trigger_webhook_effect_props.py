# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class TriggerWebhookEffectProps(Model):
    """Details of `triggerWebhook`: a webhook is being called. There is nothing to do."""

    webhook_id: int = required("webhookId")
    """Internal id of the webhook."""

    webhook_name: str = required("webhookName")
    """Name of the webhook as set in the account."""
