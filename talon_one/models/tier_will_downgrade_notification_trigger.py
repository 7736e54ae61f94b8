# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class TierWillDowngradeNotificationTrigger(Model):
    """One point in time at which a warning of a coming downgrade is sent, counted back from the
    end of the tier.
    """

    amount: int = required("amount")
    """How many weeks or days before the end of the tier; the unit stands in `period`."""

    period: Literal["w", "d"] | str = required("period")
    """Unit of `amount`. `w`: weeks; `d`: days."""
