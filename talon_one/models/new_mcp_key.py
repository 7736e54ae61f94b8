# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class NewMCPKey(Model):
    """An MCP key just after it was created, with its value."""

    name: str = required("name")
    """Name of the key, for people."""

    expiry_date: datetime = required("expiryDate")
    """Time at which the key stops working; every key has one."""

    id: int = required("id")
    """Internal id of the MCP key."""

    created_by: int = required("createdBy")
    """User who made the MCP key, by internal id; the key stops working when that user is
    disabled or deleted."""

    account_id: int = required("accountID")
    """Internal id of the account that the MCP key gives access to."""

    created: datetime = required("created")
    """Time at which the MCP key was created."""

    disabled: bool | None = optional("disabled")
    """True once the user who created the MCP key was disabled or deleted; it no longer works
    then."""

    last_used: datetime | None = optional("lastUsed")
    """Time of the last request with the MCP key; absent if there was none."""

    key: str = required("key")
    """The MCP key itself, sent as `Authorization: Bearer`. It is shown this once: store it now,
    in a safe place."""
