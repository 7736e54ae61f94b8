# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from talon_one.core.fields import OptionalNumber
    from talon_one.models import CodeGeneratorSettings


class CouponCreationJob(Model):
    """``CouponCreationJob`` of the API description."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that owns the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    usage_limit: int = required("usageLimit")
    """How often the coupon can be redeemed in all; 0 sets no limit."""

    discount_limit: OptionalNumber = optional("discountLimit")
    """Amount of discounts the coupon is good for in all, like a gift card."""

    reservation_limit: int | None = optional("reservationLimit")
    """How often rules may reserve the coupon; a reservation through the API ignores it."""

    start_date: datetime | None = optional("startDate")
    """Time from which the coupon is valid; without it, at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the coupon is valid; without it, for ever."""

    number_of_coupons: int = required("numberOfCoupons")

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")

    attributes: dict[str, Any] = required("attributes")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""

    is_reservation_mandatory: bool = optional("isReservationMandatory", False)

    batch_id: str = required("batchId")

    status: str = required("status")

    created_amount: int = required("createdAmount")

    fail_count: int = required("failCount")

    errors: list[str] = required("errors")

    created_by: int = required("createdBy")

    communicated: bool = required("communicated")

    chunk_execution_count: int = required("chunkExecutionCount")

    chunk_size: int | None = optional("chunkSize")
