# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal
    from . import CodeGeneratorSettings


class CouponCreationJob(Model):
    """A job that creates coupons in the background, in pieces, up to 5,000,000 of them."""

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

    discount_limit: OptionalDecimal = optional("discountLimit")
    """Amount of discounts the coupon is good for in all, like a gift card."""

    reservation_limit: int | None = optional("reservationLimit")
    """How often rules may reserve the coupon; a reservation through the API ignores it."""

    start_date: datetime | None = optional("startDate")
    """Time from which the coupon is valid; without it, at once."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time until which the coupon is valid; without it, for ever."""

    number_of_coupons: int = required("numberOfCoupons")
    """How many codes to create in the background, 1 to 5 000 000."""

    coupon_settings: CodeGeneratorSettings | None = optional("couponSettings")
    """Characters and pattern of the codes to create in the background."""

    attributes: dict[str, Any] = required("attributes")
    """Custom attributes of the coupons to create in the background; has to be sent, empty if
    there are none."""

    is_reservation_mandatory: bool = optional("isReservationMandatory", False)
    """If true, only customers who have reserved one of these codes may redeem it. Default:
    false."""

    batch_id: str = required("batchId")
    """Id of the batch that the new coupons belong to; find them by it."""

    status: str = required("status")
    """How far the job is.
    - `pending verification`: to be checked
    - `pending`: to be done or being done
    - `completed`: done
    - `failed`: given up
    - `coupon pattern full`: the pattern allows no more codes"""

    created_amount: int = required("createdAmount")
    """Number of coupons created so far."""

    fail_count: int = required("failCount")
    """How often the job has failed."""

    errors: list[str] = required("errors")
    """Error messages; empty if there was no error."""

    created_by: int = required("createdBy")
    """Internal id of the user who ordered the coupons."""

    communicated: bool = required("communicated")
    """Whether the user was notified of the result."""

    chunk_execution_count: int = required("chunkExecutionCount")
    """How often the creation of a piece was tried."""

    chunk_size: int | None = optional("chunkSize")
    """Number of coupons in one piece."""
