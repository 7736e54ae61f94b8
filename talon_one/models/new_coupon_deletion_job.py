# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CouponDeletionFilters


class NewCouponDeletionJob(Model):
    """A job that deletes coupons of one campaign in the background. Deleted coupons cannot be
    brought back.
    """

    filters: CouponDeletionFilters = required("filters")
    """Which coupons of the campaign to delete."""
