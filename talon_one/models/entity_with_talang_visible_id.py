# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class EntityWithTalangVisibleID(Model):
    """Id and creation time of a campaign."""

    id: int = required("id")
    """Internal id given by Talon.One, by which other objects refer to this one."""

    created: datetime = required("created")
    """Time of creation in Talon.One."""
