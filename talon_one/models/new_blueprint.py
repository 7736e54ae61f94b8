# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import CartItemFilterTemplate, CatalogRule


class NewBlueprint(Model):
    """``NewBlueprint`` of the API description."""

    title: str = required("title")

    description: str | None = optional("description")

    category: Literal["promotions", "pricing", "loyalty", "custom"] | str = optional(
        "category", "custom"
    )

    rules: list[CatalogRule] | None = optional("rules")

    cart_item_filters: list[CartItemFilterTemplate] | None = optional("cartItemFilters")
