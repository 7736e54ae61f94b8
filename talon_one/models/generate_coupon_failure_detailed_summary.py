# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class GenerateCouponFailureDetailedSummary(Model):
    """Asks for a generated, detailed text on why a coupon was refused in a session."""

    application_id: int = required("applicationID")
    """Internal id of the Application of the session."""

    session_id: str = required("sessionID")
    """Your own id of the session in which the coupon was refused, up to 255 characters."""

    event_id: int = required("eventID")
    """Internal id of the event in which the coupon was refused."""

    coupon: str = required("coupon")
    """Coupon code that was refused in the session."""

    language: str | None = optional("language")
    """Language that the summary is written in."""
