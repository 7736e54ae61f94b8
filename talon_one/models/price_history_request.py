# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class PriceHistoryRequest(Model):
    """Which item and which span of time to read the prices of."""

    sku: str = required("sku")
    """Stock keeping unit of the item whose prices are read."""

    start_date: datetime = required("startDate")
    """Time at which the span to read begins."""

    end_date: datetime = required("endDate")
    """Time at which the span to read ends."""
