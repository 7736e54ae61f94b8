# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class GiveawaysPool(Model):
    """``GiveawaysPool`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str = required("name")

    description: str | None = optional("description")

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")

    sandbox: bool = required("sandbox")

    modified: datetime | None = optional("modified")

    created_by: int = required("createdBy")

    modified_by: int | None = optional("modifiedBy")
