# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class Role(Model):
    """A role of the first version: rights that its members have in the account. Roles of the
    second version work with named permission sets instead.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    campaign_group_id: int | None = optional("campaignGroupID")
    """Internal id of the campaign access group for which the role was made, if it was made for
    one."""

    name: str = required("name")
    """Name of the role."""

    description: str | None = optional("description")
    """Description of the role."""

    members: list[int] | None = optional("members")
    """Internal ids of the users who have the role."""

    acl: dict[str, Any] = required("acl")
    """Access control list: which rights the role gives on what."""
