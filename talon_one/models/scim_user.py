# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import ScimBaseUserName


class ScimUser(Model):
    """A stored SCIM user."""

    active: bool | None = optional("active")
    """Whether the user can sign in."""

    display_name: str | None = optional("displayName")
    """Name that is shown to others."""

    user_name: str = required("userName")
    """Name by which the user is known, mostly the e-mail address; unique."""

    name: ScimBaseUserName | None = optional("name")
    """Name of the person behind the user."""

    id: str = required("id")
    """Id of the user, given by the server; a number written as text."""
