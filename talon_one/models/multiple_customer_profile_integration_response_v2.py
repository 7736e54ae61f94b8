# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CustomerProfileUpdateV2Response


class MultipleCustomerProfileIntegrationResponseV2(Model):
    """Answer to a bulk update of profiles, given with `silent=no` only."""

    integration_states: list[CustomerProfileUpdateV2Response] | None = optional("integrationStates")
    """One entry for each profile that was created or updated."""
