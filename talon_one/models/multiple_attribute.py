# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import Attribute


class MultipleAttribute(Model):
    """Several custom attributes as they are stored, such as those just created together."""

    attributes: list[Attribute] | None = optional("attributes")
    """The stored attributes."""
