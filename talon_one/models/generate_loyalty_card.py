# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Literal


class GenerateLoyaltyCard(Model):
    """The loyalty card to create. All members may be omitted."""

    status: Literal["active", "inactive"] | str = optional("status", "active")
    """Status of the new card.
    - `active`: usable at once, the default
    - `inactive`: to be activated later"""

    customer_profile_ids: list[str] | None = optional("customerProfileIds")
    """Your own ids of profiles to link to the card, at most `users_per_card_limit` of the
    program; if omitted, the card is linked to nobody."""

    card_identifier: str | None = optional("cardIdentifier")
    """Identifier that the card is to have, 4 to 108 letters, digits or `._%+@-`; leave it out if
    the program has a code format, which then decides."""
