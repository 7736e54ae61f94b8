# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import RolesV2Thresholds, RoleV2PermissionSet, RoleV2RolesGroup


class RoleV2Permissions(Model):
    """``RoleV2Permissions`` of the API description."""

    permission_sets: list[RoleV2PermissionSet] | None = optional("permissionSets")

    roles: RoleV2RolesGroup | None = optional("roles")

    thresholds: list[RolesV2Thresholds] | None = optional("thresholds")
