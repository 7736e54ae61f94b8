# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class UserEntity(Model):
    """An object that was made by a user of the account."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""
