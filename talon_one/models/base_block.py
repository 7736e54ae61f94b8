# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class BaseBlock(Model):
    """What every building block of a rule has in common."""

    id: str = required("id")
    """Id of the block inside its rule."""

    type: str = required("type")
    """Kind of block, which decides what else it has."""

    tags: list[str] | None = optional("tags")
    """Labels attached to the block."""
