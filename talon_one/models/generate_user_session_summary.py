# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class GenerateUserSessionSummary(Model):
    """Asks for a generated summary of a customer session."""

    session_id: str = required("sessionID")
    """Id of the session to sum up."""

    application_id: int = required("applicationID")
    """Internal id of the Application of the session."""
