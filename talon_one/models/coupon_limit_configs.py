# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import LimitConfig


class CouponLimitConfigs(Model):
    """Limits of a single coupon."""

    limits: list[LimitConfig] | None = optional("limits")
    """Limits for each profile; they take the place of those of the campaign."""
