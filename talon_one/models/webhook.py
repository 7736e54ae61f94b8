# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import TemplateArgDef


class Webhook(Model):
    """A call to a server of yours or of a partner that rules can make through the effect
    `triggerWebhook`. Do not mix it up with notifications, whose bodies have fixed forms.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    application_ids: list[int] = required("applicationIds")
    """Internal ids of the Applications whose rules may call the webhook; an empty list means all
    of them."""

    title: str = required("title")
    """Name of the webhook in the Rule Builder. It starts with a letter."""

    description: str | None = optional("description")
    """Text for people on what the webhook does."""

    draft: bool = required("draft")
    """Whether the webhook is still being prepared."""

    verb: Literal["POST", "PUT", "GET", "DELETE", "PATCH"] | str = required("verb")
    """HTTP method of the call. `POST`, `PUT` and `PATCH` send the payload; `GET` and `DELETE`
    are for receivers that require them."""

    url: str = required("url")
    """Address that is called. It may hold placeholders for parameters."""

    headers: list[str] = required("headers")
    """HTTP headers of the call, each as one text of the form `Name: value`."""

    payload: str | None = optional("payload")
    """Body of the call. It may hold placeholders for parameters and attributes; its form is up
    to the receiver."""

    params: list[TemplateArgDef] = required("params")
    """Parameters that the rule has to fill in, used by the placeholders."""

    enabled: bool = required("enabled")
    """Whether the Rule Builder offers the webhook."""

    authentication_id: int | None = optional("authenticationId")
    """Internal id of the stored credential that the call uses, if any."""
