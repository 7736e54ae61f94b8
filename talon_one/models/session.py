# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class Session(Model):
    """A sign-in to the Management API. Not to be mixed up with a customer session."""

    user_id: int = required("userId")
    """Internal id of the user who signed in."""

    token: str = required("token")
    """Token to send as `Authorization: Bearer`, good for 3 months. Keep it secret."""

    created: datetime = required("created")
    """Time of the sign-in, from which the 3 months count."""
