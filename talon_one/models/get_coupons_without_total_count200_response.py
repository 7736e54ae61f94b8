# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Coupon


class GetCouponsWithoutTotalCount200Response(Model):
    """One page of coupons."""

    has_more: bool = required("hasMore")
    """Whether another page of coupons follows."""

    data: list[Coupon] = required("data")
    """The coupons on this page."""
