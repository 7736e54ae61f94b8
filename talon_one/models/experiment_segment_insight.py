# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.core.fields import Number
    from talon_one.models import ExperimentSegmentInsightVariant


class ExperimentSegmentInsight(Model):
    """``ExperimentSegmentInsight`` of the API description."""

    dimension: Literal["cart_value", "item_count", "customer_type"] | str = required("dimension")

    bucket: Literal["low", "medium", "high", "new", "returning", "loyal"] | str = required("bucket")

    confidence: Number = required("confidence")

    winner_variant_id: int = required("winnerVariantId")

    variants: list[ExperimentSegmentInsightVariant] = required("variants")
