# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class CouponSearch(Model):
    """What coupons have to look like to be found."""

    attributes: dict[str, Any] = required("attributes")
    """Custom attributes by API name. Each one given has to be exactly equal in the coupon."""
