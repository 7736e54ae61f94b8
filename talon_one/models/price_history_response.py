# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import History


class PriceHistoryResponse(Model):
    """The observed prices of one item."""

    sku: str = required("sku")
    """Stock keeping unit of the item whose prices were read."""

    history: list[History] = required("history")
    """The prices that were observed in the span."""
