# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NewPasswordEmail(Model):
    """Who wants a new password."""

    email: str = required("email")
    """E-mail address of the user; the link for setting a password is sent there."""
