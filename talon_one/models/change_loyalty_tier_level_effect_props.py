# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class ChangeLoyaltyTierLevelEffectProps(Model):
    """Details of `changeLoyaltyTierLevel`: the customer rises to a higher tier. No effect
    announces a downgrade.
    """

    rule_title: str = required("ruleTitle")
    """Title of the rule that led to the new tier."""

    program_id: int = required("programId")
    """Internal id of the loyalty program that the tier belongs to."""

    sub_ledger_id: str = required("subLedgerId")
    """Subledger that the tier belongs to; empty for the main ledger."""

    previous_tier_name: str | None = optional("previousTierName")
    """Tier before the change; absent if there was none."""

    new_tier_name: str = required("newTierName")
    """Tier after the change."""

    expiry_date: datetime | None = optional("expiryDate")
    """Time at which the new tier ends; absent if it does not."""
