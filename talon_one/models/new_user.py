# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class NewUser(Model):
    """What a person who was invited sends to become a user of the account."""

    email: str = required("email")
    """E-mail address of the user in the Campaign Manager."""

    password: str = required("password")
    """Password of the user. Keep it out of logs and source code."""

    name: str | None = optional("name")
    """Name of the new user as others see it."""

    invite_token: str = required("inviteToken")
    """Token from the invitation; it proves that the person was invited."""
