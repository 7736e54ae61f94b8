# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class CustomerActivityReport(Model):
    """What one customer did in an Application in a span of time, over all campaigns."""

    integration_id: str = required("integrationId")
    """Your own id of the object, at most 1000 characters, fixed once it is created."""

    created: datetime = required("created")
    """Time at which the object with this integration id first arrived."""

    name: str = required("name")
    """Name of the customer, if the profile has one."""

    customer_id: int = required("customerId")
    """Internal id of the customer profile."""

    last_activity: datetime | None = optional("lastActivity")
    """Time at which the customer was last active."""

    coupon_redemptions: int = required("couponRedemptions")
    """How often the customer redeemed a coupon."""

    coupon_use_attempts: int = required("couponUseAttempts")
    """How often the customer tried a coupon, with success or without."""

    coupon_failed_attempts: int = required("couponFailedAttempts")
    """How often a coupon that the customer tried was refused."""

    accrued_discounts: DecimalField = required("accruedDiscounts")
    """Sum of the discounts that the customer got, in the currency of the Application."""

    accrued_revenue: DecimalField = required("accruedRevenue")
    """Sum of the customer's purchases, in the currency of the Application."""

    total_orders: int = required("totalOrders")
    """Number of orders of the customer."""

    total_orders_no_coupon: int = required("totalOrdersNoCoupon")
    """Number of orders in which the customer used no coupon."""

    campaign_name: str = required("campaignName")
    """Name of the campaign with which the report connects the customer."""
