# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class NewInviteEmail(Model):
    """An invitation that is sent once more."""

    email: str = required("email")
    """E-mail address of the invited user."""

    token: str = required("token")
    """Token of the invitation; `get_user` has it as `invite_token`."""
