# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class RollbackReferralEffectProps(Model):
    """Details of `rollbackReferral`: a redeemed referral code can be used again."""

    value: str = required("value")
    """Referral code that is free again."""
