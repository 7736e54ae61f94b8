# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import CartItemFilterTemplate, CatalogRule


class Blueprint(Model):
    """A reusable set of rules and cart item filters of an Application, for use in its campaigns."""

    id: int = required("id")
    """Internal id of the blueprint."""

    account_id: int = required("accountId")
    """Internal id of the account that has the blueprint."""

    application_id: int = required("applicationId")
    """Internal id of the Application that has the blueprint."""

    title: str = required("title")
    """Short name of the blueprint for display."""

    description: str | None = optional("description")
    """What the blueprint does, in free text."""

    category: Literal["promotions", "pricing", "loyalty", "custom"] | str = required("category")
    """What the blueprint is for, to list it by.
    - `promotions`: offers
    - `pricing`: prices
    - `loyalty`: points
    - `custom`: anything else"""

    source: Literal["custom", "default"] | str = required("source")
    """Known values:
    - `custom`: made in the account
    - `default`: shipped with the product"""

    rules: list[CatalogRule] = required("rules")
    """Rules of the blueprint; they have titles but no descriptions."""

    cart_item_filters: list[CartItemFilterTemplate] = required("cartItemFilters")
    """Cart item filters that the rules need; they have names but no descriptions."""

    created: datetime = required("created")
    """Time at which the blueprint was made."""

    created_by: int = required("createdBy")
    """Internal id of the user who made the blueprint."""

    modified: datetime | None = optional("modified")
    """Time of the last change of the blueprint; absent if it was never changed."""

    modified_by: int | None = optional("modifiedBy")
    """Internal id of the user who changed the blueprint last; absent if it was never changed."""
