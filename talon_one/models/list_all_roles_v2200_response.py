# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import RoleV2


class ListAllRolesV2200Response(Model):
    """All roles of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of roles in the account."""

    data: list[RoleV2] = required("data")
    """All roles, without pages."""
