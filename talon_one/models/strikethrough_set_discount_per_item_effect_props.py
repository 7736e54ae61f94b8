# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any


class StrikethroughSetDiscountPerItemEffectProps(Model):
    """Details of `setDiscountPerItem` in a strikethrough notification: the price of one catalog
    item is reduced.
    """

    name: str = required("name")
    """Name of the discount, as named in the strikethrough rule."""

    value: Any = required("value")
    """Reduction of the item's price. The API description gives it no type; expect a number in
    major units of the Application's currency and check it before use."""

    excluded_from_price_history: bool | None = optional("excludedFromPriceHistory")
    """If true, the reduced price leaves no trace in the price history and does not count for the
    best prior price."""
