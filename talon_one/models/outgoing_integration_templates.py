# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import OutgoingIntegrationTemplate


class OutgoingIntegrationTemplates(Model):
    """All ready-made webhooks for one kind of platform."""

    data: list[OutgoingIntegrationTemplate] | None = optional("data")
    """The ready-made webhooks."""
