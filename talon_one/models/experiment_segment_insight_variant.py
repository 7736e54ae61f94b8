# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class ExperimentSegmentInsightVariant(Model):
    """What one variant reached in one group."""

    variant_id: int = required("variantId")
    """Internal id of the variant."""

    variant_name: str = required("variantName")
    """Name of the variant, as given in the experiment."""

    sessions_count: int = required("sessionsCount")
    """Number of sessions of this variant in the group."""

    value: DecimalField = required("value")
    """What the variant reached: an amount in the currency of the Application, or a number of
    items, by the figure compared."""
