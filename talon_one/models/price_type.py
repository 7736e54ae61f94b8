# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class PriceType(Model):
    """A further kind of price that items can have beside their normal one, such as a price for
    members.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int | None = optional("accountId")
    """Internal id of the account to which the price type belongs."""

    name: str = required("name")
    """API name of the price type; it cannot change, so refer to it rather than to the title."""

    title: str = required("title")
    """Name of the price type in the Campaign Manager; can be changed."""

    description: str | None = optional("description")
    """Description of the price type's use."""

    modified: datetime = required("modified")
    """Time at which the price type was last changed."""

    subscribed_catalogs_ids: list[int] = required("subscribedCatalogsIds")
    """Internal ids of the catalogs whose items can have prices of this type."""

    targeted_audiences_ids: list[int] = required("targetedAudiencesIds")
    """Internal ids of the audiences whose members get prices of this type."""
