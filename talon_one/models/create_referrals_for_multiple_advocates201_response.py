# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Referral


class CreateReferralsForMultipleAdvocates201Response(Model):
    """The referral codes that a request has created, given with `silent=no` only."""

    total_result_size: int = required("totalResultSize")
    """Number of referral codes that were created."""

    data: list[Referral] = required("data")
    """The new referrals, one for each advocate."""
