# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class TimePoint(Model):
    """``TimePoint`` of the API description."""

    month: int | None = optional("month")

    day_of_month: int | None = optional("dayOfMonth")

    day_of_week: int | None = optional("dayOfWeek")

    hour: int = required("hour")

    minute: int = required("minute")

    second: int = required("second")
