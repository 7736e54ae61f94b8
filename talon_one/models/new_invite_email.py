# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class NewInviteEmail(Model):
    """An invitation that is sent once more."""

    email: str = required("email")
    """E-mail address of the invited user."""

    token: str = required("token")
    """Token of the invitation; `getUser` has it as `inviteToken`."""
