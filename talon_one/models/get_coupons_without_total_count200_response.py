# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

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
