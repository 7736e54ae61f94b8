# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Coupon


class CreateCoupons200Response(Model):
    """The coupons that a request has created."""

    total_result_size: int = required("totalResultSize")
    """Number of coupons that were created."""

    data: list[Coupon] = required("data")
    """The new coupons with their codes."""
