# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CouponFailureSummary


class GenerateCouponRejections200Response(Model):
    """Explanations of why coupon codes failed."""

    data: list[CouponFailureSummary] = required("data")
    """One explanation for each coupon code."""
