# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class UpdateCouponsData(Model):
    """``UpdateCouponsData`` of the API description."""

    batch_id: str = required("BatchID")

    application_id: int = required("ApplicationID")

    campaign_id: int = required("CampaignID")

    type_of_change: str = required("TypeOfChange")

    operation: str = required("Operation")

    employee_name: str = required("EmployeeName")

    notification_type: Literal["CouponsUpdated"] | str = required("NotificationType")
