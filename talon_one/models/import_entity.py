# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ImportEntity(Model):
    """An object that may have come from an imported file."""

    import_id: int | None = optional("importId")
    """Import that created the object; absent if it was created otherwise."""
