# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import OutgoingIntegrationTemplate


class OutgoingIntegrationTemplates(Model):
    """All ready-made webhooks for one kind of platform."""

    data: list[OutgoingIntegrationTemplate] | None = optional("data")
    """The ready-made webhooks."""
