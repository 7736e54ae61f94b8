# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ReferralCreatedEffectProps(Model):
    """Details of `referralCreated`: a rule created a referral code. Hand it to the advocate; the
    whole referral is in `created_referrals`.
    """

    value: str = required("value")
    """The new referral code."""
