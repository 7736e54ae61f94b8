# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class BaseNotificationWebhook(Model):
    """The address that receives a notification, with the headers sent to it."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    url: str = required("url")
    """Address that receives the notification; it is used unchanged, without placeholders."""

    headers: list[str] = required("headers")
    """Headers to send along, each as one string in the form `Name: value`; a value must not
    contain a comma."""

    enabled: bool = optional("enabled", True)
    """If true, which is the default, the notification is sent; false keeps it without sending."""
