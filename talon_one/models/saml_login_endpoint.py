# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class SamlLoginEndpoint(Model):
    """A way to sign in by single sign-on, as a login page offers it."""

    id: int = required("id")
    """Internal id of the login endpoint."""

    name: str = required("name")
    """Id of the SAML service behind the login endpoint."""

    login_url: str = required("loginURL")
    """Address to which the browser is sent to sign in."""
