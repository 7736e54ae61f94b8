# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number
    from talon_one.models import PriceDetail, StrikethroughEffect


class StrikethroughChangedItem(Model):
    """``StrikethroughChangedItem`` of the API description."""

    id: int = required("id")

    catalog_id: int = required("catalogId")

    sku: str = required("sku")

    version: int = required("version")

    price: Number = required("price")

    prices: dict[str, PriceDetail] | None = optional("prices")

    evaluated_at: datetime = required("evaluatedAt")

    effects: list[StrikethroughEffect] | None = optional("effects")
