# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from datetime import datetime


class RevisionActivation(Model):
    """When a revision takes effect."""

    activate_at: datetime | None = optional("activateAt")
    """Time from which the changes apply to the campaign; if omitted, they apply at once."""
