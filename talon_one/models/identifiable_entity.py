# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class IdentifiableEntity(Model):
    """An object that Talon.One knows by a number of its own."""

    id: int = required("id")
    """Internal id given by Talon.One; not an id of your own."""
