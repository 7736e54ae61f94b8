# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import OktaEventPayloadData


class OktaEventPayload(Model):
    """What Okta sends when users or groups change there, so that the account can follow."""

    data: OktaEventPayloadData = required("data")
    """Body of the message from Okta."""
