# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import MultipleCustomerProfileIntegrationRequestItem


class MultipleCustomerProfileIntegrationRequest(Model):
    """Body of a bulk update of customer profiles."""

    customer_profiles: list[MultipleCustomerProfileIntegrationRequestItem] | None = optional(
        "customerProfiles"
    )
    """The profiles to create or update, at most 1000."""
