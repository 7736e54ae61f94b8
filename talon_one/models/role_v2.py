# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import RoleV2Permissions


class RoleV2(Model):
    """``RoleV2`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    modified: datetime = required("modified")

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    name: str | None = optional("name")

    description: str | None = optional("description")

    permissions: RoleV2Permissions | None = optional("permissions")

    members: list[int] | None = optional("members")

    is_readonly: bool = optional("isReadonly", False)
