# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class ProductSearchMatch(Model):
    """``ProductSearchMatch`` of the API description."""

    product_id: int | None = optional("productId")

    value: str = required("value")

    product_sku_id: int | None = optional("productSkuId")
