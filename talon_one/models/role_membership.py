# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class RoleMembership(Model):
    """Tells that one user has one role."""

    role_id: int = required("RoleID")
    """Internal id of the role that the user has."""

    user_id: int = required("UserID")
    """Internal id of the user who has the role."""
