# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class DeactivateUserRequest(Model):
    """Names the user to lock out by e-mail address."""

    email: str = required("email")
    """E-mail address of the user in the Campaign Manager."""
