# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Effect


class ReopenSessionResponse(Model):
    """Answer to opening a closed session again. It holds effects only."""

    effects: list[Effect] = required("effects")
    """Rollbacks of what closing had done, such as redeemed codes and booked points."""
