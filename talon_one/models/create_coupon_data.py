# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.models import ExtendedCoupon


class CreateCouponData(Model):
    """``CreateCouponData`` of the API description."""

    data: list[ExtendedCoupon] | None = optional("data")

    total_result_size: int | None = optional("totalResultSize")

    batch_id: str | None = optional("BatchID")

    type_of_change: str = required("TypeOfChange")

    operation: str = required("Operation")

    employee_name: str = required("EmployeeName")

    notification_type: Literal["CouponCreated"] | str = required("NotificationType")
