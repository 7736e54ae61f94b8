# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import RolesV2Thresholds, RoleV2PermissionSet, RoleV2RolesGroup


class RoleV2Permissions(Model):
    """All that a role allows: bundles of operations, where they hold, and limits on points."""

    permission_sets: list[RoleV2PermissionSet] | None = optional("permissionSets")
    """Bundles of operations, at most 500, that `roles` refers to by name."""

    roles: RoleV2RolesGroup | None = optional("roles")
    """Where each bundle holds: in which Applications, loyalty programs and campaign access
    groups, or in the whole account."""

    thresholds: list[RolesV2Thresholds] | None = optional("thresholds")
    """Limits on awarding points, one for each loyalty program that has one."""
