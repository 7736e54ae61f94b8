# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class CouponReservations(Model):
    """The customers whose reservation of a coupon is made or taken back."""

    integration_ids: list[str] = required("integrationIDs")
    """Your own ids of the customers, at most 1000."""
