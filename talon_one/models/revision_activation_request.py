# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class RevisionActivationRequest(Model):
    """Asks other users to finalise a revision."""

    user_ids: list[int] = required("userIds")
    """Internal ids of the users who are asked, at most 5."""

    activate_at: datetime | None = optional("activateAt")
    """Time from which the changes are to apply; if omitted, they apply as soon as one of the
    users finalises the revision."""
