# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import RoleV2


class ListAllRolesV2200Response(Model):
    """All roles of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of roles in the account."""

    data: list[RoleV2] = required("data")
    """All roles, without pages."""
