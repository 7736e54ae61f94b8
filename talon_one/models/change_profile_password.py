# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ChangeProfilePassword(Model):
    """A change of password by a user who knows the old one."""

    password: str = required("password")
    """Password that is in use now, as a proof."""

    new_password: str = required("newPassword")
    """Password to use from now on."""
