# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class GenerateCouponFailureSummary(Model):
    """Asks for a generated text on why coupons were refused in an event."""

    event_id: int = required("eventID")
    """Internal id of the event in which coupons were refused."""

    language: str | None = optional("language")
    """Language that the summary is written in."""
