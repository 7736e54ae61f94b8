# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class RedeemReferralEffectProps(Model):
    """Details of `redeemReferral`, a deprecated effect; `acceptReferral` replaces it.

    Deprecated by the API.
    """

    id: int = required("id")
    """Internal id of the redeemed referral."""

    value: str = required("value")
    """Referral code that was redeemed."""
