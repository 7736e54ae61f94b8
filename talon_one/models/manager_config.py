# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class ManagerConfig(Model):
    """Configuration of the Campaign Manager itself; integrations have no need of it."""

    schema_version: int = required("schemaVersion")
    """Version of the schema in use, as a number."""
