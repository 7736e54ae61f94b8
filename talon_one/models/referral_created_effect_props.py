# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ReferralCreatedEffectProps(Model):
    """Details of `referralCreated`: a rule created a referral code. Hand it to the advocate; the
    whole referral is in `createdReferrals`.
    """

    value: str = required("value")
    """The new referral code."""
