# Generated from spec/.

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
