# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewNotificationWebhook(Model):
    """Where a notification is sent. Requests are POST and no signature is documented, so let a
    secret header prove that they come from Talon.One.
    """

    url: str = required("url")
    """Address that receives the notification; it is used unchanged, without placeholders."""

    headers: list[str] = required("headers")
    """Headers to send along, each as one string in the form `Name: value`; a value must not
    contain a comma."""

    enabled: bool = optional("enabled", True)
    """If true, which is the default, the notification is sent; false keeps it without sending."""
