# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Coupon, CustomerProfile, CustomerSession, Event, Loyalty


class IntegrationState(Model):
    """``IntegrationState`` of the API description."""

    session: CustomerSession = required("session")

    profile: CustomerProfile = required("profile")

    event: Event = required("event")

    loyalty: Loyalty | None = optional("loyalty")

    coupon: Coupon | None = optional("coupon")
