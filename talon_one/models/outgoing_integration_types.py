# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import OutgoingIntegrationType


class OutgoingIntegrationTypes(Model):
    """All kinds of platforms to which Talon.One can be connected."""

    data: list[OutgoingIntegrationType] | None = optional("data")
    """The kinds of platforms."""
