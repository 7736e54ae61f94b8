# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Literal

    from . import CartItemFilterTemplate, CatalogRule


class UpdateBlueprint(Model):
    """New content of a blueprint that is stored already."""

    title: str | None = optional("title")
    """New name of the blueprint as people see it."""

    description: str | None = optional("description")
    """New words on what the blueprint is for."""

    category: Literal["promotions", "pricing", "loyalty", "custom"] | str | None = optional(
        "category"
    )
    """New group under which the blueprint is listed.
    - `promotions`: discounts and rewards
    - `pricing`: prices
    - `loyalty`: points and tiers
    - `custom`: anything else"""

    rules: list[CatalogRule] | None = optional("rules")
    """Rules that the blueprint holds from now on."""

    cart_item_filters: list[CartItemFilterTemplate] | None = optional("cartItemFilters")
    """Cart item filters that the blueprint holds from now on."""
