# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class IntegrationHubEventPayloadCouponBasedNotificationsLimits(Model):
    """One limit of a coupon inside a hub event; the same thing as `LimitConfig`, with PascalCase
    names.
    """

    action: str = required("Action")
    """Action that the limit counts, such as `redeemCoupon`."""

    limit: DecimalField = required("Limit")
    """How much of the action is allowed: a count, or an amount for actions that have one."""

    period: str | None = optional("Period")
    """Span after which counting starts again, such as `daily`; absent if it never does."""

    entities: list[str] = required("Entities")
    """For whom the limit is counted, such as each `Profile`."""
