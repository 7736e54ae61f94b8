# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class SSOConfig(Model):
    """Whether users must sign in through the identity provider of the company."""

    enforced: bool = required("enforced")
    """If true, passwords no longer open the account and single sign-on is the only way in. It
    cannot be set back to false."""

    new_acs_url: str | None = optional("newAcsUrl")
    """Address to enter at the identity provider as assertion consumer service when a new SAML
    connection is set up; given by the server."""
