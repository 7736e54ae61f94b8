# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NewPassword(Model):
    """A new password with the proof that it may be set."""

    password: str = required("password")
    """Password to sign in with from now on. Keep it out of logs and source code."""

    reset_token: str = required("resetToken")
    """Token from the recovery e-mail; it can be used once and within 30 minutes."""
