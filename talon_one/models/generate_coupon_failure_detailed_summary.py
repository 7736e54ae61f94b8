# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class GenerateCouponFailureDetailedSummary(Model):
    """``GenerateCouponFailureDetailedSummary`` of the API description."""

    application_id: int = required("applicationID")

    session_id: str = required("sessionID")

    event_id: int = required("eventID")

    coupon: str = required("coupon")

    language: str | None = optional("language")
