# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import OptionalDecimal


class NewPriceAdjustment(Model):
    """A price to set for one price type of a catalog item, permanently or for a span of time.
    Price types are a feature in beta.
    """

    price_type: str = required("priceType")
    """Name of the price type to which the price belongs, such as one for members."""

    price: OptionalDecimal = optional("price")
    """Price of one unit in major units of the Application's currency. An explicit null ends the
    price type for the item."""

    reference_id: str = required("referenceId")
    """Id of this adjustment, given by you, such as a UUID; sessions and effects quote it when
    the price was used."""

    calculated_at: datetime | None = optional("calculatedAt")
    """Time at which you computed the price. Where adjustments overlap, the one computed last
    wins; if omitted, the time of arrival counts."""

    effective_from: datetime | None = optional("effectiveFrom")
    """Time from which the price holds, if it has a beginning."""

    effective_until: datetime | None = optional("effectiveUntil")
    """Time until which the price holds, if it has an end."""

    context_id: str | None = optional("contextId")
    """Your own id of the occasion for the price, such as a sale."""
