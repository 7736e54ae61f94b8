# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class NewApplicationCIFExpression(Model):
    """``NewApplicationCIFExpression`` of the API description."""

    cart_item_filter_id: int | None = optional("cartItemFilterId")

    created_by: int | None = optional("createdBy")

    expression: list[Any] | None = optional("expression")
