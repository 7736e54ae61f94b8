# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import OutgoingIntegrationTemplate


class OutgoingIntegrationTemplates(Model):
    """All ready-made webhooks for one kind of platform."""

    data: list[OutgoingIntegrationTemplate] | None = optional("data")
    """The ready-made webhooks."""
