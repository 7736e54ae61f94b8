# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ApplicationSessionEntity(Model):
    """An object that came from a customer session, which is named by its internal id."""

    session_id: int = required("sessionId")
    """Internal id of the session from which the object came, not your own one."""
