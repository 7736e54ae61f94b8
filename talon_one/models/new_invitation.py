# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewInvitation(Model):
    """Invitation of a new user. Without a role or administrator rights the user can see nothing."""

    name: str | None = optional("name")
    """Full name of the user, as shown to others."""

    email: str = required("email")
    """E-mail address that the invitation goes to and by which the user signs in."""

    is_admin: bool | None = optional("isAdmin")
    """Whether the new user becomes an administrator, who may do everything in the account."""

    roles: list[int] | None = optional("roles")
    """Internal ids of the roles that the new user gets; `list_all_roles_v2` has them."""

    acl: str | None = optional("acl")
    """Access level of the new user, as text. `roles` is the usual way to give rights."""
