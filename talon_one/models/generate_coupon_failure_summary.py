# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class GenerateCouponFailureSummary(Model):
    """Asks for a generated text on why coupons were refused in an event."""

    event_id: int = required("eventID")
    """Internal id of the event in which coupons were refused."""

    language: str | None = optional("language")
    """Language that the summary is written in."""
