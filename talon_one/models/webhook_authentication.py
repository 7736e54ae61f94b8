# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import WebhookAuthenticationWebhookRef


class WebhookAuthentication(Model):
    """A stored credential that webhooks add to their requests to prove who sends them."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    created_by: str = required("createdBy")
    """User who made the credential, by name rather than id."""

    modified_by: str = required("modifiedBy")
    """User who last changed the credential, by name rather than id."""

    webhooks: list[WebhookAuthenticationWebhookRef] = required("webhooks")
    """Webhooks that use the credential; changing it changes all of their requests."""

    name: str = required("name")
    """Name of the credential as people pick it."""

    type: Literal["basic", "custom"] | str = required("type")
    """Kind of credential.
    - `basic`: user name and password in the `Authorization` header
    - `custom`: headers of your own"""

    data: Any = required("data")
    """Content of the credential, in a form that depends on `type`: see
    `WebhookAuthenticationDataBasic` and `WebhookAuthenticationDataCustom`."""
