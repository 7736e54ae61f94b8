# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class WebhookAuthenticationDataBasic(Model):
    """Content of a credential of type `basic`."""

    username: str = required("username")
    """User name for HTTP basic authentication."""

    password: str = required("password")
    """Password for HTTP basic authentication; keep it out of logs."""
