# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from talon_one.core.fields import OptionalNumber
    from talon_one.models import CatalogActionFilter


class PatchManyItemsCatalogAction(Model):
    """``PatchManyItemsCatalogAction`` of the API description."""

    price: OptionalNumber = optional("price")

    filters: list[CatalogActionFilter] | None = optional("filters")

    attributes: dict[str, Any] | None = optional("attributes")
