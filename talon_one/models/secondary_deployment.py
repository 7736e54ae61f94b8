# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class SecondaryDeployment(Model):
    """``SecondaryDeployment`` of the API description."""

    id: int = required("id")

    name: str = required("name")

    user_id: int = required("userId")

    status: Literal["created", "active", "failed", "deleted"] | str = required("status")

    created_at: datetime = required("createdAt")

    active_at: datetime | None = optional("activeAt")

    failed_at: datetime | None = optional("failedAt")

    deleted_at: datetime | None = optional("deletedAt")
