# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import OptionalNumber


class LoyaltyBalance(Model):
    """``LoyaltyBalance`` of the API description."""

    active_points: OptionalNumber = optional("activePoints")

    pending_points: OptionalNumber = optional("pendingPoints")

    spent_points: OptionalNumber = optional("spentPoints")

    expired_points: OptionalNumber = optional("expiredPoints")

    negative_points: OptionalNumber = optional("negativePoints")
