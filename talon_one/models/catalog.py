# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class Catalog(Model):
    """A cart item catalog: the items of a shop with price, product and attributes, found by
    their stock keeping unit.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    name: str = required("name")
    """Name of the catalog in the Campaign Manager."""

    description: str = required("description")
    """Description of the catalog."""

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")
    """Internal ids of the Applications connected to the catalog, so that their sessions can take
    prices from it."""

    version: int = required("version")
    """Current version of the catalog, which rises with each sync."""

    created_by: int = required("createdBy")
    """Internal id of the user who created the catalog."""
