# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import Number


class IntegrationHubEventPayloadCouponBasedNotificationsLimits(Model):
    """``IntegrationHubEventPayloadCouponBasedNotificationsLimits`` of the API description."""

    action: str = required("Action")

    limit: Number = required("Limit")

    period: str | None = optional("Period")

    entities: list[str] = required("Entities")
