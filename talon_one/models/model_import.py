# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class ModelImport(Model):
    """Record of one import of a CSV file."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

    entity: str = required("entity")
    """Kind of thing that was imported, such as coupons."""

    amount: int = required("amount")
    """Number of entries that were read from the file."""
