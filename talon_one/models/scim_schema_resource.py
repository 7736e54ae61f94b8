# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any


class ScimSchemaResource(Model):
    """A SCIM schema: the attributes that one kind of thing has."""

    id: str | None = optional("id")
    """Id of the schema, by which messages refer to it."""

    name: str | None = optional("name")
    """Name of the schema, such as that of users."""

    description: str | None = optional("description")
    """Text for people on the schema."""

    attributes: list[dict[str, Any]] | None = optional("attributes")
    """The attributes, each as an object in the form that SCIM prescribes."""
