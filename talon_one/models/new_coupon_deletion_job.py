# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CouponDeletionFilters


class NewCouponDeletionJob(Model):
    """A job that deletes coupons of one campaign in the background. Deleted coupons cannot be
    brought back.
    """

    filters: CouponDeletionFilters = required("filters")
    """Which coupons of the campaign to delete."""
