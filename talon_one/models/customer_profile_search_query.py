# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any


class CustomerProfileSearchQuery(Model):
    """Which customer profiles to look for."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Attribute values by API name, each of which has to be equal; the profile may have further
    ones."""

    integration_ids: list[str] | None = optional("integrationIDs")
    """Your own ids of the customers to look for."""

    profile_ids: list[int] | None = optional("profileIDs")
    """Internal ids of the profiles to look for."""
