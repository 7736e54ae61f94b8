# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import MultipleCustomerProfileIntegrationRequestItem


class MultipleCustomerProfileIntegrationRequest(Model):
    """Body of a bulk update of customer profiles."""

    customer_profiles: list[MultipleCustomerProfileIntegrationRequestItem] | None = optional(
        "customerProfiles"
    )
    """The profiles to create or update, at most 1000."""
