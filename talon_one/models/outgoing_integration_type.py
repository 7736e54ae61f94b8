# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class OutgoingIntegrationType(Model):
    """A kind of platform to which Talon.One can be connected, such as Braze."""

    id: int = required("id")
    """Internal id of the kind of platform."""

    name: str = required("name")
    """Name of the platform."""

    description: str | None = optional("description")
    """Description of the platform."""

    category: str | None = optional("category")
    """Line of platforms to which this one belongs."""

    documentation_link: str | None = optional("documentationLink")
    """Address of the documentation on connecting this platform."""
