# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class LoginParams(Model):
    """What signing in to the Management API needs."""

    email: str = required("email")
    """E-mail address of the user in the Campaign Manager."""

    password: str = required("password")
    """Password of the user. Keep it out of logs and source code."""
