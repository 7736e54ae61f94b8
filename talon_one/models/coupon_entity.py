# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class CouponEntity(Model):
    """Id and creation time of a coupon."""

    id: int = required("id")
    """Internal id of the coupon, not its code; effects name it in `triggered_by_coupon`."""

    created: datetime = required("created")
    """Time at which the coupon was created."""
