# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class GenerateItemFilterDescription(Model):
    """Asks for a generated description of a cart item filter."""

    item_filter: list[dict[str, Any]] = required("itemFilter")
    """Expressions of the filter, in the rule language Talang."""
