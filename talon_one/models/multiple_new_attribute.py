# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import NewAttribute


class MultipleNewAttribute(Model):
    """Several custom attributes to create in one request."""

    attributes: list[NewAttribute] | None = optional("attributes")
    """The attributes to create."""
