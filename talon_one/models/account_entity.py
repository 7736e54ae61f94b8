# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AccountEntity(Model):
    """An object that belongs to the account."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""
