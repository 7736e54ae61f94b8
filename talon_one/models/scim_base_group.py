# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import ScimGroupMember


class ScimBaseGroup(Model):
    """A group of an identity provider, which is a role in Talon.One."""

    display_name: str | None = optional("displayName")
    """Name of the group, which is the name of the role."""

    members: list[ScimGroupMember] | None = optional("members")
    """Users who have the role, as a complete list."""
