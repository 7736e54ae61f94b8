# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class OneTimeCode(Model):
    """Second step of signing in where two-factor authentication is on: the code, and what ties
    it to the first step.
    """

    user_id: int = required("userId")
    """Internal id of the user who signs in."""

    account_id: int = required("accountId")
    """Internal id of the account that the user signs in to."""

    token: str = required("token")
    """Token that the first step handed out; it ties the code to this attempt and this user."""

    code: str | None = optional("code")
    """Code that the user received for this one sign-in."""
