# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class CouponValue(Model):
    """The code of a coupon."""

    value: str | None = optional("value")
    """The code that a customer types; whether case matters is a setting of the Application."""
