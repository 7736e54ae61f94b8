# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NewInviteEmail(Model):
    """An invitation that is sent once more."""

    email: str = required("email")
    """E-mail address of the invited user."""

    token: str = required("token")
    """Token of the invitation; `getUser` has it as `inviteToken`."""
