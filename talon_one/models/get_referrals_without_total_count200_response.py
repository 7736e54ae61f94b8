# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Referral


class GetReferralsWithoutTotalCount200Response(Model):
    """One page of the referral codes of a campaign."""

    has_more: bool = required("hasMore")
    """Whether another page of referral codes follows."""

    data: list[Referral] = required("data")
    """The referrals on this page."""
