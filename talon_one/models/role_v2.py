# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import RoleV2Permissions


class RoleV2(Model):
    """A role: permissions that users get by being its members."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str | None = optional("name")
    """Name of the role in the Campaign Manager. Users invited from an identity provider get the
    role if one of their groups has this name."""

    description: str | None = optional("description")
    """Text for people on whom the role is meant for."""

    permissions: RoleV2Permissions | None = optional("permissions")
    """What the role allows, and where."""

    members: list[int] | None = optional("members")
    """Internal ids of the users who have the role, as a complete list."""

    is_readonly: bool = optional("isReadonly", False)
    """Set by the server for its own predefined roles, false otherwise. If true, the role can
    only be given to users and taken from them; name and permissions are fixed."""
