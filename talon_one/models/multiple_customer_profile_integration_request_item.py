# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Any


class MultipleCustomerProfileIntegrationRequestItem(Model):
    """One of the profiles of a bulk update, with the attributes to set."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the profile by API name, as defined in the account."""

    integration_id: str = required("integrationId")
    """Your own id of the customer profile, at most 1000 characters. An unknown one creates the
    profile; it cannot be altered later."""
