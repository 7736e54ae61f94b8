# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class PriceType(Model):
    """``PriceType`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int | None = optional("accountId")

    name: str = required("name")

    title: str = required("title")

    description: str | None = optional("description")

    modified: datetime = required("modified")

    subscribed_catalogs_ids: list[int] = required("subscribedCatalogsIds")

    targeted_audiences_ids: list[int] = required("targetedAudiencesIds")
