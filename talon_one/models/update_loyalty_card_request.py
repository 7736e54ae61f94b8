# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class UpdateLoyaltyCardRequest(Model):
    """The status that a loyalty card is to have."""

    status: str | None = optional("status")
    """`active`: the card can be used; `inactive`: it cannot. A card blocked by a transfer does
    not become active again."""
