# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class UserEntity(Model):
    """An object that was made by a user of the account."""

    user_id: int = required("userId")
    """Internal id of the user who made the object or the change."""
