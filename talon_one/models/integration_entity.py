# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class IntegrationEntity(Model):
    """An object that is addressed by your own id."""

    integration_id: str = required("integrationId")
    """Your own id of the object, at most 1000 characters, fixed once it is created."""

    created: datetime = required("created")
    """Time at which the object with this integration id first arrived."""
