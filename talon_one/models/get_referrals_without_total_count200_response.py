# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Referral


class GetReferralsWithoutTotalCount200Response(Model):
    """One page of the referral codes of a campaign."""

    has_more: bool = required("hasMore")
    """Whether another page of referral codes follows."""

    data: list[Referral] = required("data")
    """The referrals on this page."""
