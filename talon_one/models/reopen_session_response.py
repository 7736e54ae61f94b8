# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Effect


class ReopenSessionResponse(Model):
    """Answer to opening a closed session again. It holds effects only."""

    effects: list[Effect] = required("effects")
    """Rollbacks of what closing had done, such as redeemed codes and booked points."""
