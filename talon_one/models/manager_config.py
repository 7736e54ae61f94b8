# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ManagerConfig(Model):
    """Configuration of the Campaign Manager itself; integrations have no need of it."""

    schema_version: int = required("schemaVersion")
    """Version of the schema in use, as a number."""
