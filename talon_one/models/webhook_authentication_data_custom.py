# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class WebhookAuthenticationDataCustom(Model):
    """Content of a credential of type `custom`."""

    headers: dict[str, str] = required("headers")
    """Headers to add to each request, by name; their values are secrets."""
