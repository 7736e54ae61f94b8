# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class CustomerAnalytics(Model):
    """``CustomerAnalytics`` of the API description."""

    accepted_coupons: int = required("acceptedCoupons")

    created_coupons: int = required("createdCoupons")

    free_items: int = required("freeItems")

    total_orders: int = required("totalOrders")

    total_discounted_orders: int = required("totalDiscountedOrders")

    total_revenue: Number = required("totalRevenue")

    total_discounts: Number = required("totalDiscounts")
