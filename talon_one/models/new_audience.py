# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class NewAudience(Model):
    """``NewAudience`` of the API description."""

    name: str = required("name")

    sandbox: bool | None = optional("sandbox")

    description: str | None = optional("description")

    subscribed_applications_ids: list[int] | None = optional("subscribedApplicationsIds")

    integration: str | None = optional("integration")

    integration_id: str | None = optional("integrationId")

    created_in3rd_party: bool | None = optional("createdIn3rdParty")

    last_update: datetime | None = optional("lastUpdate")
