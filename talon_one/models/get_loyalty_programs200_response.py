# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import LoyaltyProgram


class GetLoyaltyPrograms200Response(Model):
    """The loyalty programs of the account."""

    total_result_size: int = required("totalResultSize")
    """Number of loyalty programs of the account."""

    data: list[LoyaltyProgram] = required("data")
    """All loyalty programs, as there are no pages here."""
