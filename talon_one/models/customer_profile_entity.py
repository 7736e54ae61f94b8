# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class CustomerProfileEntity(Model):
    """Id and creation time of a customer profile."""

    id: int = required("id")
    """Internal id of the profile; the Integration API addresses it by your own id instead."""

    created: datetime = required("created")
    """Time at which the profile was created, be it by name or along with a session."""
