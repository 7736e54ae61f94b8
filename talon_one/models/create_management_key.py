# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import Endpoint


class CreateManagementKey(Model):
    """``CreateManagementKey`` of the API description."""

    name: str = required("name")

    expiry_date: datetime = required("expiryDate")

    endpoints: list[Endpoint] = required("endpoints")

    allowed_application_ids: list[int] | None = optional("allowedApplicationIds")
