# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CouponFailureSummary


class GenerateCouponRejections200Response(Model):
    """Explanations of why coupon codes failed."""

    data: list[CouponFailureSummary] = required("data")
    """One explanation for each coupon code."""
