# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, required


class GenerateAuditLogSummary(Model):
    """Asks for a generated text on an entry of the audit log."""

    log_id: int = required("logID")
    """Internal id of the entry, as `get_changes` answers it."""
