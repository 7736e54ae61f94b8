# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class CreateMCPKey(Model):
    """What a new key for the MCP server needs, by which AI agents read from the account."""

    name: str = required("name")
    """Name of the key, for people."""

    expiry_date: datetime = required("expiryDate")
    """Time at which the key stops working; every key has one."""
