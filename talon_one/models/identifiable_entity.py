# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class IdentifiableEntity(Model):
    """An object that Talon.One identifies by a number."""

    id: int = required("id")
    """Internal id given by Talon.One; not your own id."""
