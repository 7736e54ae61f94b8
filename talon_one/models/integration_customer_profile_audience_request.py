# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import IntegrationCustomerProfileAudienceRequestItem


class IntegrationCustomerProfileAudienceRequest(Model):
    """Customers to be put into audiences or taken out of them, on behalf of an outside platform."""

    data: list[IntegrationCustomerProfileAudienceRequestItem] | None = optional("data")
    """The changes, one entry for each customer and audience."""
