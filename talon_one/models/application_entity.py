# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ApplicationEntity(Model):
    """An object that belongs to one Application."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""
