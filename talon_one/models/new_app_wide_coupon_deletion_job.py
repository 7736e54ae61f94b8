# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CouponDeletionFilters


class NewAppWideCouponDeletionJob(Model):
    """A job that deletes coupons of several campaigns of an Application in the background.
    Deleted coupons cannot be brought back.
    """

    filters: CouponDeletionFilters = required("filters")
    """Which coupons of these campaigns to delete; each filter leaves fewer, and without any, all
    of them may be deleted."""

    campaignids: list[int] = required("campaignids")
    """Internal ids of the campaigns whose coupons are deleted; mind the lower-case name."""
