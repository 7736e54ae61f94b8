# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from ..core.models.fields import DecimalField
    from . import ExperimentSegmentInsightVariant


class ExperimentSegmentInsight(Model):
    """A group of customers or carts in which one variant did clearly better. Only groups with a
    confidence of 95 % or more are given.
    """

    dimension: Literal["cart_value", "item_count", "customer_type"] | str = required("dimension")
    """Criterion of the groups.
    - `cart_value`: value of the cart
    - `item_count`: number of items
    - `customer_type`: how well the customer is known"""

    bucket: Literal["low", "medium", "high", "new", "returning", "loyal"] | str = required("bucket")
    """The group.
    - `low`, `medium`, `high`: by value of the cart or number of items
    - `new`, `returning`, `loyal`: by type of customer"""

    confidence: DecimalField = required("confidence")
    """Confidence that the variants differ in this group, in per cent from 95 to 100, not
    corrected for the number of tests."""

    winner_variant_id: int = required("winnerVariantId")
    """Internal id of the variant that did better in this group."""

    variants: list[ExperimentSegmentInsightVariant] = required("variants")
    """Figures of each variant in this group."""
