# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import OptionalNumber


class NewPriceAdjustment(Model):
    """``NewPriceAdjustment`` of the API description."""

    price_type: str = required("priceType")

    price: OptionalNumber = optional("price")

    reference_id: str = required("referenceId")

    calculated_at: datetime | None = optional("calculatedAt")

    effective_from: datetime | None = optional("effectiveFrom")

    effective_until: datetime | None = optional("effectiveUntil")

    context_id: str | None = optional("contextId")
