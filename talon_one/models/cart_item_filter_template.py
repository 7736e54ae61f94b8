# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class CartItemFilterTemplate(Model):
    """A cart item filter in a blueprint: an expression that picks those items of the cart that
    the rules are about.
    """

    name: str = required("name")
    """Name by which the rules of the blueprint refer to the filter."""

    expression: list[Any] = required("expression")
    """The condition that an item has to meet, in the rule language Talang: nested lists with the
    operator first."""
