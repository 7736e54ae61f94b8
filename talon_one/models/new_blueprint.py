# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import CartItemFilterTemplate, CatalogRule


class NewBlueprint(Model):
    """A blueprint to create: rules and cart item filters kept under a title, to be put into
    campaigns again. At least one rule or one filter is needed.
    """

    title: str = required("title")
    """Name of the blueprint as people see it."""

    description: str | None = optional("description")
    """Description of the blueprint. It stands here once, so the rules and filters inside need
    none."""

    category: Literal["promotions", "pricing", "loyalty", "custom"] | str = optional(
        "category", "custom"
    )
    """Group under which the blueprint is listed.
    - `promotions`: discounts and rewards
    - `pricing`: prices
    - `loyalty`: points and tiers
    - `custom`: anything else, which is the default"""

    rules: list[CatalogRule] | None = optional("rules")
    """Rules that the blueprint holds, each with a title."""

    cart_item_filters: list[CartItemFilterTemplate] | None = optional("cartItemFilters")
    """Cart item filters that the blueprint holds; if omitted, they are taken from the rules."""
