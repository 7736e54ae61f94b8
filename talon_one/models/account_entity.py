# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class AccountEntity(Model):
    """An object that belongs to the account."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""
