# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class DeleteUserRequest(Model):
    """Names the user to delete by e-mail address."""

    email: str = required("email")
    """E-mail address of the user in the Campaign Manager."""
