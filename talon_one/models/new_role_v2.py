# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import RoleV2Permissions


class NewRoleV2(Model):
    """``NewRoleV2`` of the API description."""

    name: str = required("name")

    description: str = required("description")

    permissions: RoleV2Permissions | None = optional("permissions")

    members: list[int] | None = optional("members")
