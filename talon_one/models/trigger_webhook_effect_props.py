# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class TriggerWebhookEffectProps(Model):
    """Details of `triggerWebhook`: a webhook is being called. There is nothing to do."""

    webhook_id: int = required("webhookId")
    """Internal id of the webhook."""

    webhook_name: str = required("webhookName")
    """Name of the webhook as set in the account."""
