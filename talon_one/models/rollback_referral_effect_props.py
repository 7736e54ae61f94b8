# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class RollbackReferralEffectProps(Model):
    """Details of `rollbackReferral`: a redeemed referral code can be used again."""

    value: str = required("value")
    """Referral code that is free again."""
