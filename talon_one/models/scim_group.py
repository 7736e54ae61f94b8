# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ScimGroupMember


class ScimGroup(Model):
    """A stored SCIM group."""

    display_name: str | None = optional("displayName")
    """Name of the group, which is the name of the role."""

    members: list[ScimGroupMember] | None = optional("members")
    """Users who have the role, as a complete list."""

    id: str = required("id")
    """Id of the group, given by the server; a number written as text."""
