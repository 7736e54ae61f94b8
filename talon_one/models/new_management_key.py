# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import Endpoint


class NewManagementKey(Model):
    """A Management API key just after it was created, with its value."""

    name: str = required("name")
    """Name of the key, for people."""

    expiry_date: datetime = required("expiryDate")
    """Time at which the key stops working; every key has one."""

    endpoints: list[Endpoint] = required("endpoints")
    """Endpoints that the key may call; all others are refused."""

    allowed_application_ids: list[int] | None = optional("allowedApplicationIds")
    """Internal ids of the Applications that the key may reach. An empty list, or none, means all
    of them."""

    id: int = required("id")
    """Internal id of the Management API key."""

    created_by: int = required("createdBy")
    """User who made the Management API key, by internal id; the key stops working when that user
    is disabled or deleted."""

    account_id: int = required("accountID")
    """Internal id of the account that the Management API key gives access to."""

    created: datetime = required("created")
    """Time at which the Management API key was created."""

    disabled: bool | None = optional("disabled")
    """True once the user who created the Management API key was disabled or deleted; requests
    with it give 401 then."""

    last_used: datetime | None = optional("lastUsed")
    """Time of the last request with the Management API key; absent if there was none."""

    key: str = required("key")
    """The Management API key itself, for the `Authorization` header after `ManagementKey-v1`. It
    is shown this once: store it now, in a safe place."""
