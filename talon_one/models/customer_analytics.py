# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class CustomerAnalytics(Model):
    """Figures of one customer in an Application."""

    accepted_coupons: int = required("acceptedCoupons")
    """Number of coupons of the customer that were accepted."""

    created_coupons: int = required("createdCoupons")
    """Number of coupons that were created for the customer."""

    free_items: int = required("freeItems")
    """Number of free items given to the customer."""

    total_orders: int = required("totalOrders")
    """Number of orders the customer has made."""

    total_discounted_orders: int = required("totalDiscountedOrders")
    """Number of orders of the customer that had a discount."""

    total_revenue: DecimalField = required("totalRevenue")
    """Sum of all closed sessions of the customer, in the currency of the Application."""

    total_discounts: DecimalField = required("totalDiscounts")
    """Sum of the discounts given in closed sessions of the customer, in the currency of the
    Application."""
