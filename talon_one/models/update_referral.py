# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class UpdateReferral(Model):
    """``UpdateReferral`` of the API description."""

    friend_profile_integration_id: str | None = optional("friendProfileIntegrationId")

    start_date: datetime | None = optional("startDate")

    expiry_date: datetime | None = optional("expiryDate")

    usage_limit: int | None = optional("usageLimit")

    attributes: dict[str, Any] | None = optional("attributes")
