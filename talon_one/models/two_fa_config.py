# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class TwoFAConfig(Model):
    """Whether users need a second proof beside their password."""

    enabled: bool = required("enabled")
    """If true, two-factor authentication is on for the account."""

    require_every_sign_in: bool | None = optional("requireEverySignIn")
    """If true, the second proof is asked for at each sign-in; if false, on a new device and then
    every 30 days."""
