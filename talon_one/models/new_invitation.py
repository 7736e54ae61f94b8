# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class NewInvitation(Model):
    """``NewInvitation`` of the API description."""

    name: str | None = optional("name")

    email: str = required("email")

    is_admin: bool | None = optional("isAdmin")

    roles: list[int] | None = optional("roles")

    acl: str | None = optional("acl")
