# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import OptionalDecimal


class PriceDetail(Model):
    """One price of an item for one price type, with the adjustment that led to it."""

    price: OptionalDecimal = optional("price")
    """Price of one unit in the currency of the Application."""

    adjustment_context_id: str | None = optional("adjustmentContextId")
    """Your own context of the adjustment, as it was synced with the catalog."""

    adjustment_reference_id: str | None = optional("adjustmentReferenceId")
    """Id of the adjustment, as it was synced with the catalog."""

    adjustment_effective_from: datetime | None = optional("adjustmentEffectiveFrom")
    """Time from which the adjusted price holds."""

    adjustment_effective_until: datetime | None = optional("adjustmentEffectiveUntil")
    """Time until which the adjusted price holds."""
