# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class ExperimentVariantResultConfidence(Model):
    """How far the differences between the variants can be trusted, for each figure."""

    avg_session_value: DecimalField = required("avgSessionValue")
    """Confidence in the difference of the average session values before discounts."""

    avg_discounted_session_value: DecimalField = required("avgDiscountedSessionValue")
    """Confidence in the difference of the average session values after discounts."""

    avg_items_per_session: DecimalField = required("avgItemsPerSession")
    """Confidence in the difference of the average numbers of items."""
