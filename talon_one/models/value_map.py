# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class ValueMap(Model):
    """``ValueMap`` of the API description."""

    id: int = required("id")

    created: datetime | None = optional("created")

    created_by: int | None = optional("createdBy")

    campaign_id: int = required("campaignId")
