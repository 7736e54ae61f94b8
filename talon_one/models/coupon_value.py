# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class CouponValue(Model):
    """The code of a coupon."""

    value: str | None = optional("value")
    """The code that a customer types; whether case matters is a setting of the Application."""
