# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.core.fields import Number


class CustomerActivityReport(Model):
    """``CustomerActivityReport`` of the API description."""

    integration_id: str = required("integrationId")
    """Your own id of the object, at most 1000 characters, fixed once it is created."""

    created: datetime = required("created")
    """Time at which the object with this integration id first arrived."""

    name: str = required("name")

    customer_id: int = required("customerId")

    last_activity: datetime | None = optional("lastActivity")

    coupon_redemptions: int = required("couponRedemptions")

    coupon_use_attempts: int = required("couponUseAttempts")

    coupon_failed_attempts: int = required("couponFailedAttempts")

    accrued_discounts: Number = required("accruedDiscounts")

    accrued_revenue: Number = required("accruedRevenue")

    total_orders: int = required("totalOrders")

    total_orders_no_coupon: int = required("totalOrdersNoCoupon")

    campaign_name: str = required("campaignName")
