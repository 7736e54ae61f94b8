# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from talon_one.core.fields import OptionalNumber
    from talon_one.models import Product


class PatchItemCatalogAction(Model):
    """``PatchItemCatalogAction`` of the API description."""

    sku: str = required("sku")

    price: OptionalNumber = optional("price")

    attributes: dict[str, Any] | None = optional("attributes")

    product: Product | None = optional("product")

    create_if_not_exists: bool = optional("createIfNotExists", False)
