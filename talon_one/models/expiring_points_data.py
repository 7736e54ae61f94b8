# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from talon_one.core.fields import Number


class ExpiringPointsData(Model):
    """``ExpiringPointsData`` of the API description."""

    expiry_date: date = required("ExpiryDate")

    loyalty_program_id: int = required("LoyaltyProgramID")

    customer_profile_id: str = required("CustomerProfileID")

    amount_of_expiring_points: Number = required("AmountOfExpiringPoints")

    subledger_id: str = required("SubledgerID")
