# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import CouponFailureSummary


class GenerateCouponRejections200Response(Model):
    """Explanations of why coupon codes failed."""

    data: list[CouponFailureSummary] = required("data")
    """One explanation for each coupon code."""
