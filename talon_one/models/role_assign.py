# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class RoleAssign(Model):
    """Gives roles to users, each of the roles to each of the users."""

    users: list[int] = required("users")
    """Internal ids of the users who receive the roles."""

    roles: list[int] = required("roles")
    """Internal ids of the roles that are given."""
