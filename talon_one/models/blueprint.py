# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from talon_one.models import CartItemFilterTemplate, CatalogRule


class Blueprint(Model):
    """``Blueprint`` of the API description."""

    id: int = required("id")

    account_id: int = required("accountId")

    application_id: int = required("applicationId")

    title: str = required("title")

    description: str | None = optional("description")

    category: Literal["promotions", "pricing", "loyalty", "custom"] | str = required("category")

    source: Literal["custom", "default"] | str = required("source")

    rules: list[CatalogRule] = required("rules")

    cart_item_filters: list[CartItemFilterTemplate] = required("cartItemFilters")

    created: datetime = required("created")

    created_by: int = required("createdBy")

    modified: datetime | None = optional("modified")

    modified_by: int | None = optional("modifiedBy")
