# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.core.fields import OptionalNumber


class ExperimentVariantResult(Model):
    """``ExperimentVariantResult`` of the API description."""

    variant_id: int | None = optional("variantId")

    variant_name: str | None = optional("variantName")

    variant_weight: int | None = optional("variantWeight")

    is_winner: bool | None = optional("isWinner")

    total_revenue: OptionalNumber = optional("totalRevenue")

    sessions_count: int | None = optional("sessionsCount")

    avg_items_per_session: OptionalNumber = optional("avgItemsPerSession")

    avg_session_value: OptionalNumber = optional("avgSessionValue")

    avg_discounted_session_value: OptionalNumber = optional("avgDiscountedSessionValue")

    total_discounts: OptionalNumber = optional("totalDiscounts")

    coupons_count: int | None = optional("couponsCount")
