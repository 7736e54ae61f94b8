# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ScimGroupMember


class ScimGroup(Model):
    """A SCIM group as it is stored."""

    display_name: str | None = optional("displayName")
    """Name of the group, which is the name of the role."""

    members: list[ScimGroupMember] | None = optional("members")
    """Users who have the role, as a complete list."""

    id: str = required("id")
    """Id of the group, given by the server; a number written as text."""
