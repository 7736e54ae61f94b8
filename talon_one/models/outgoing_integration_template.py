# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class OutgoingIntegrationTemplate(Model):
    """A ready-made webhook for a connected platform, from which webhooks are created."""

    id: int = required("id")
    """Internal id of the webhook template."""

    integration_type: int = required("integrationType")
    """Internal id of the kind of platform to which the webhook template belongs."""

    title: str = required("title")
    """Name of the webhook template in the Campaign Manager."""

    description: str = required("description")
    """What a webhook made from the template does, in words."""

    payload: str = required("payload")
    """Body of the request, with placeholders for parameters."""

    method: Literal["POST", "PUT", "GET", "DELETE", "PATCH"] | str = required("method")
    """HTTP method of the request."""

    relative_url: str = required("relativeUrl")
    """Path of the request, to be put behind the address of the platform."""

    headers: list[str] = required("headers")
    """Headers of the request, each as one string in the form `Name: value`."""
