# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import History


class PriceHistoryResponse(Model):
    """The observed prices of one item."""

    sku: str = required("sku")
    """Stock keeping unit of the item whose prices were read."""

    history: list[History] = required("history")
    """The prices that were observed in the span."""
