# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NewPasswordEmail(Model):
    """Who wants a new password."""

    email: str = required("email")
    """E-mail address of the user; the link for setting a password is sent there."""
