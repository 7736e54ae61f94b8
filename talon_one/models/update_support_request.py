# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class UpdateSupportRequest(Model):
    """Decision of an admin on a support request."""

    request_status: Literal["approved", "rejected"] | str = required("requestStatus")
    """The decision.
    - `approved`: grant it
    - `rejected`: refuse it"""

    processing_note: str | None = optional("processingNote")
    """Reasons for the decision,."""
