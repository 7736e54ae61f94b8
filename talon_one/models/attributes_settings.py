# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import AttributesMandatory


class AttributesSettings(Model):
    """How the Application treats custom attributes."""

    mandatory: AttributesMandatory | None = optional("mandatory")
    """Attributes that have to be filled in."""
