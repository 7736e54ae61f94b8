# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class IntegrationCustomerProfileAudienceRequestItem(Model):
    """``IntegrationCustomerProfileAudienceRequestItem`` of the API description."""

    action: Literal["add", "delete"] | str = required("action")

    profile_integration_id: str = required("profileIntegrationId")

    integration_id: str = required("integrationId")
