# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ScimResource(Model):
    """A kind of thing that SCIM manages here."""

    id: str | None = optional("id")
    """Id of the kind of thing."""

    name: str | None = optional("name")
    """Name of the kind of thing, such as a user or a group."""

    description: str | None = optional("description")
    """Text for people on the kind of thing."""
