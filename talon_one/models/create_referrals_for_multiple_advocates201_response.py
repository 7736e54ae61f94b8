# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

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
