# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class NewMCPKey(Model):
    """``NewMCPKey`` of the API description."""

    name: str = required("name")

    expiry_date: datetime = required("expiryDate")

    id: int = required("id")

    created_by: int = required("createdBy")

    account_id: int = required("accountID")

    created: datetime = required("created")

    disabled: bool | None = optional("disabled")

    last_used: datetime | None = optional("lastUsed")

    key: str = required("key")
