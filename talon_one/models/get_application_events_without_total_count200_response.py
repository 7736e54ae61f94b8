# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import ApplicationEvent


class GetApplicationEventsWithoutTotalCount200Response(Model):
    """One page of the events of an Application."""

    has_more: bool = required("hasMore")
    """Whether another page of events follows."""

    data: list[ApplicationEvent] = required("data")
    """The events on this page."""
