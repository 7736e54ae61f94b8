# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class WebhookAuthenticationDataCustom(Model):
    """Content of a credential of type `custom`."""

    headers: dict[str, str] = required("headers")
    """Headers to add to each request, by name; their values are secrets."""
