# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class GenerateAuditLogSummary(Model):
    """Asks for a generated text on an entry of the audit log."""

    log_id: int = required("logID")
    """Internal id of the entry, as `get_changes` answers it."""
