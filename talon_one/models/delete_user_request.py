# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class DeleteUserRequest(Model):
    """Names the user to delete by e-mail address."""

    email: str = required("email")
    """E-mail address of the user in the Campaign Manager."""
