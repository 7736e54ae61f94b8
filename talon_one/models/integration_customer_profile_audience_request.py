# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import IntegrationCustomerProfileAudienceRequestItem


class IntegrationCustomerProfileAudienceRequest(Model):
    """Customers to be put into audiences or taken out of them, on behalf of an outside platform."""

    data: list[IntegrationCustomerProfileAudienceRequestItem] | None = optional("data")
    """The changes, one entry for each customer and audience."""
