# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class Change(Model):
    """One entry of the audit log: a change that a user or a key made to something in the
    account.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""

    application_id: int | None = optional("applicationId")
    """Internal id of the Application in which the change was made; absent for changes at the
    level of the account."""

    entity: str = required("entity")
    """Path of the API endpoint through which the change was made."""

    old: dict[str, Any] | None = optional("old")
    """The changed object as it was before, if it existed; left out with `include_old=False`."""

    new: dict[str, Any] | None = optional("new")
    """The changed object as it was afterwards, if it still existed."""

    management_key_id: int | None = optional("managementKeyId")
    """Internal id of the Management key that made the change; absent if a signed-in user did."""
