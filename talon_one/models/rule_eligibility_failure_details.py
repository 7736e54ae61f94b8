# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class RuleEligibilityFailureDetails(Model):
    """Why a rule did not pass."""

    failure_code: Literal["CONDITION_NOT_MET", "EFFECT_FAILED"] | str = required("failureCode")
    """`CONDITION_NOT_MET`, or `EFFECT_FAILED` if an effect could not be given."""

    coupon_id: int | None = optional("couponID")
    """Internal id of the coupon with which the rule was tried."""

    coupon_value: str | None = optional("couponValue")
    """Code of the coupon with which the rule was tried."""

    referral_id: int | None = optional("referralID")
    """Internal id of the referral with which the rule was tried."""

    referral_value: str | None = optional("referralValue")
    """Referral code with which the rule was tried."""

    condition_index: int | None = optional("conditionIndex")
    """Index of the condition that did not hold."""

    effect_index: int | None = optional("effectIndex")
    """Index of the effect that could not be given."""

    details: str = required("details")
    """The reason, as text."""
