# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class MutableEntity(Model):
    """An object that can be changed after it was created."""

    modified: datetime = required("modified")
    """Time at which the object was last changed."""
