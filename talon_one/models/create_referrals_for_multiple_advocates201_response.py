# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Referral


class CreateReferralsForMultipleAdvocates201Response(Model):
    """The referral codes that a request has created, given with `silent=no` only."""

    total_result_size: int = required("totalResultSize")
    """Number of referral codes that were created."""

    data: list[Referral] = required("data")
    """The new referrals, one for each advocate."""
