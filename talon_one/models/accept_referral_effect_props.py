# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class AcceptReferralEffectProps(Model):
    """Details of `acceptReferral`: the referral code is valid. It is redeemed by closing the
    session, with no further call.
    """

    value: str = required("value")
    """Referral code that was accepted."""
