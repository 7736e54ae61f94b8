# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class WebhookAuthenticationDataBasic(Model):
    """Content of a credential of type `basic`."""

    username: str = required("username")
    """User name for HTTP basic authentication."""

    password: str = required("password")
    """Password for HTTP basic authentication; keep it out of logs."""
