# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import Endpoint


class CreateManagementKey(Model):
    """What a new Management key needs. It can call only what it lists, and becomes invalid with
    the user who made it.
    """

    name: str = required("name")
    """Name of the key, for people."""

    expiry_date: datetime = required("expiryDate")
    """Time at which the key stops working; every key has one."""

    endpoints: list[Endpoint] = required("endpoints")
    """Endpoints that the key may call; all others are refused."""

    allowed_application_ids: list[int] | None = optional("allowedApplicationIds")
    """Internal ids of the Applications that the key may reach. An empty list, or none, means all
    of them."""
