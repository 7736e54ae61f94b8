# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class Role(Model):
    """``Role`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    campaign_group_id: int | None = optional("campaignGroupID")

    name: str = required("name")

    description: str | None = optional("description")

    members: list[int] | None = optional("members")

    acl: dict[str, Any] = required("acl")
