# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class WebhookAuthenticationWebhookRef(Model):
    """One webhook that uses a credential."""

    id: int = required("id")
    """Internal id of the webhook that uses the credential."""

    title: str = required("title")
    """Name of the webhook that uses the credential."""

    description: str | None = optional("description")
    """What the webhook that uses the credential is for, in words."""
