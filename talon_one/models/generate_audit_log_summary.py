# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class GenerateAuditLogSummary(Model):
    """Asks for a generated text on an entry of the audit log."""

    log_id: int = required("logID")
    """Internal id of the entry, as `getChanges` answers it."""
