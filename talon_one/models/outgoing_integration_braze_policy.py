# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class OutgoingIntegrationBrazePolicy(Model):
    """How Talon.One reaches Braze."""

    base_url: str = required("baseUrl")
    """Address of your Braze deployment."""

    api_key: str = required("apiKey")
    """Key for the API of Braze, made at Braze; keep it out of logs."""
