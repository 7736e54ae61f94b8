# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import DecimalField, Deprecated
    from . import BestPriorPriceMetadata


class BestPriorPrice(Model):
    """The best price of one item in the span that was asked for."""

    id: int = required("id")
    """Internal id of the observation in the price history."""

    sku: str = required("sku")
    """Stock keeping unit of the item that was looked up."""

    observed_at: datetime = required("observedAt")
    """Time at which this best price was observed."""

    context_ids: list[str] = required("contextIds")
    """Your own ids of the contexts in force when this best price was observed, those of price
    adjustments and of campaigns that took part."""

    context_id: Deprecated[str] = optional("contextId", "")
    """Deprecated in favour of `context_ids`. Your own id of the one context in force.

    Deprecated by the API.
    """

    price: DecimalField = required("price")
    """The best price of one unit, in the currency of the Application."""

    metadata: BestPriorPriceMetadata = required("metadata")
    """Campaigns and adjustment that led to the best price."""

    target: dict[str, Any] = required("target")
    """For whom the price held, as a plain object."""
