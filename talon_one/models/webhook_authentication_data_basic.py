# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class WebhookAuthenticationDataBasic(Model):
    """Content of a credential of type `basic`."""

    username: str = required("username")
    """User name for HTTP basic authentication."""

    password: str = required("password")
    """Password for HTTP basic authentication; keep it out of logs."""
