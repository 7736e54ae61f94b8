# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import LimitConfig


class CouponLimitConfigs(Model):
    """Limits of a single coupon."""

    limits: list[LimitConfig] | None = optional("limits")
    """Limits for each profile; they take the place of those of the campaign."""
