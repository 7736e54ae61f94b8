# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False


class TransferLoyaltyCard(Model):
    """Names the card that takes the place of another, and why."""

    new_card_identifier: str = required("newCardIdentifier")
    """Identifier of the new card, 4 to 108 letters, digits or `._%+@-`; the card is created by
    the transfer."""

    block_reason: str | None = optional("blockReason")
    """Why the old card is replaced and blocked, in free text; kept with the old card."""
