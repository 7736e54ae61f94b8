# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class RedeemReferralEffectProps(Model):
    """Details of `redeemReferral`, an effect of the past; `acceptReferral` took its place.

    Deprecated by the API.
    """

    id: int = required("id")
    """Internal id of the redeemed referral."""

    value: str = required("value")
    """Referral code that was redeemed."""
