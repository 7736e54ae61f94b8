# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from ..core.models.fields import OptionalDecimal


class ExperimentVariantResult(Model):
    """Figures of one variant, from its closed sessions. Amounts are in the currency of the
    Application.
    """

    variant_id: int | None = optional("variantId")
    """Internal id of the variant the figures are for."""

    variant_name: str | None = optional("variantName")
    """Name of the variant the figures are for."""

    variant_weight: int | None = optional("variantWeight")
    """Share of the customers that the variant gets, measured against the weights of the others."""

    is_winner: bool | None = optional("isWinner")
    """Whether this variant is the winner so far."""

    total_revenue: OptionalDecimal = optional("totalRevenue")
    """Sum of the values of all items bought, before discounts."""

    sessions_count: int | None = optional("sessionsCount")
    """Number of closed sessions."""

    avg_items_per_session: OptionalDecimal = optional("avgItemsPerSession")
    """Number of items divided by the number of sessions."""

    avg_session_value: OptionalDecimal = optional("avgSessionValue")
    """Revenue before discounts divided by the number of sessions."""

    avg_discounted_session_value: OptionalDecimal = optional("avgDiscountedSessionValue")
    """Revenue after discounts divided by the number of sessions."""

    total_discounts: OptionalDecimal = optional("totalDiscounts")
    """Sum of the discounts given on cart items."""

    coupons_count: int | None = optional("couponsCount")
    """Number of coupon redemptions."""
