# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class RoleV2PermissionSet(Model):
    """A named bundle of operations that a role may allow."""

    name: str = required("name")
    """Name by which the parts of the role refer to the set."""

    logical_operations: list[str] = required("logicalOperations")
    """Operations that the set allows, at most 1000."""
