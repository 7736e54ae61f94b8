# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class TimePoint(Model):
    """A point in the calendar at which a round of an achievement ends. Which members count
    depends on the unit of the period.
    """

    month: int | None = optional("month")
    """Month of the year, 1 to 12; only with a period in years."""

    day_of_month: int | None = optional("dayOfMonth")
    """Day of the month, 1 to 31; only with a period in months or years."""

    day_of_week: int | None = optional("dayOfWeek")
    """Day of the week, from 1 for Monday to 7 for Sunday; only with a period in weeks."""

    hour: int = required("hour")
    """Hour of the day at which the round ends."""

    minute: int = required("minute")
    """Minute of the hour at which the round ends."""

    second: int = required("second")
    """Second of the minute at which the round ends."""
