# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Effect


class ReopenSessionResponse(Model):
    """Response to opening a closed session again. It holds effects only."""

    effects: list[Effect] = required("effects")
    """Rollbacks of the results of closing, such as redeemed codes and booked points."""
