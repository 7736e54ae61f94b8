# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import TemplateArgDef


class NewMessageTest(Model):
    """A webhook or notification to send once as a test, with all that belongs to the request."""

    headers: dict[str, str] | None = optional("headers")
    """HTTP headers of the test message, by name."""

    verb: Literal["POST", "PUT", "GET", "DELETE", "PATCH"] | str = required("verb")
    """HTTP method of the test message."""

    url: str = required("url")
    """Address to which the test message is sent; may have placeholders for the parameters."""

    payload: str | None = optional("payload")
    """Body of the test message; may have placeholders for the parameters."""

    params: list[TemplateArgDef] | None = optional("params")
    """Parameters whose values take the place of the placeholders."""

    application_ids: list[int] | None = optional("applicationIds")
    """Internal ids of the Applications for which the webhook is meant; an empty array means all
    of them."""

    authentication_id: int | None = optional("authenticationId")
    """Internal id of the stored credential that is added to the request; if omitted, only the
    headers given here are sent."""
