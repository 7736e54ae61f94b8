# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import Attribute


class MultipleAttribute(Model):
    """Several custom attributes as they are stored, such as those just created together."""

    attributes: list[Attribute] | None = optional("attributes")
    """The stored attributes."""
