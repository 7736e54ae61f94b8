# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class GetApplicationEventTypes200Response(Model):
    """One page of the event types that an Application has received."""

    total_result_size: int = required("totalResultSize")
    """Number of event types that were received, on all pages together."""

    data: list[str] = required("data")
    """The names of the event types on this page."""
