# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import CartItemFilterTemplate, CatalogRule


class UpdateBlueprint(Model):
    """``UpdateBlueprint`` of the API description."""

    title: str | None = optional("title")

    description: str | None = optional("description")

    category: Literal["promotions", "pricing", "loyalty", "custom"] | str | None = optional(
        "category"
    )

    rules: list[CatalogRule] | None = optional("rules")

    cart_item_filters: list[CartItemFilterTemplate] | None = optional("cartItemFilters")
