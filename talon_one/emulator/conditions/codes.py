"""Conditions on coupons and referrals. Their codes are checked before a rule is evaluated."""

from __future__ import annotations

from dataclasses import dataclass

from ..campaigns.parts import Condition
from ..rules.context import EvaluationContext

__all__ = ["CouponValid", "ReferralValid"]


@dataclass(frozen=True)
class CouponValid(Condition):
    """A coupon of this campaign is in the session and can be redeemed.

    The rule is evaluated once for each such coupon.
    """

    needs_coupon = True

    def holds(self, context: EvaluationContext) -> bool:
        return True


@dataclass(frozen=True)
class ReferralValid(Condition):
    """The session's referral code is one of this campaign and can be redeemed."""

    needs_referral = True

    def holds(self, context: EvaluationContext) -> bool:
        return True
