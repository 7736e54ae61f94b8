# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class WebhookAuthenticationDataCustom(Model):
    """Content of a credential of type `custom`."""

    headers: dict[str, str] = required("headers")
    """Headers to add to each request, by name; their values are secrets."""
