# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class StrikethroughSetDiscountPerItemMemberEffectProps(Model):
    """Details of the member form of `setDiscountPerItem` in a strikethrough notification."""

    name: str = required("name")
    """Name of the discount in its member form,, as named in the strikethrough rule."""

    value: Any = required("value")
    """Reduction of the item's price in the member form. The API description gives it no type;
    expect a number in major units of the Application's currency and check it before use."""
