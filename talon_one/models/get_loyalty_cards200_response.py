# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import LoyaltyCard


class GetLoyaltyCards200Response(Model):
    """A page of the cards of a loyalty program."""

    has_more: bool = required("hasMore")
    """Whether a further page exists; if true, ask again with a higher `skip`."""

    data: list[LoyaltyCard] = required("data")
    """Cards of the program on this page."""
