# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class CampaignTemplateCouponReservationSettings(Model):
    """``CampaignTemplateCouponReservationSettings`` of the API description."""

    reservation_limit: int | None = optional("reservationLimit")

    is_reservation_mandatory: bool = optional("isReservationMandatory", False)
