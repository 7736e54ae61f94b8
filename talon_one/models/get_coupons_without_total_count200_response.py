# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Coupon


class GetCouponsWithoutTotalCount200Response(Model):
    """One page of coupons."""

    has_more: bool = required("hasMore")
    """Whether another page of coupons follows."""

    data: list[Coupon] = required("data")
    """The coupons on this page."""
