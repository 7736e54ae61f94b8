# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import RoleV2Permissions


class UpdateRoleV2(Model):
    """New settings of a role of the second version."""

    name: str | None = optional("name")
    """Name of the role in the Campaign Manager. Users invited from an identity provider get the
    role if one of their groups has this name."""

    description: str | None = optional("description")
    """Text for people on whom the role is meant for."""

    permissions: RoleV2Permissions | None = optional("permissions")
    """What the role allows, and where."""

    members: list[int] | None = optional("members")
    """Internal ids of the users who have the role, as a complete list."""
