# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import IntegrationCustomerProfileAudienceRequestItem


class IntegrationCustomerProfileAudienceRequest(Model):
    """Customers to be put into audiences or taken out of them, on behalf of an outside platform."""

    data: list[IntegrationCustomerProfileAudienceRequestItem] | None = optional("data")
    """The changes, one entry for each customer and audience."""
