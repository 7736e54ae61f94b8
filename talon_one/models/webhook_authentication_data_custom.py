# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class WebhookAuthenticationDataCustom(Model):
    """Content of a credential of type `custom`."""

    headers: dict[str, str] = required("headers")
    """Headers to add to each request, by name; their values are secrets."""
