# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import LedgerInfo, LoyaltyCardProfileRegistration


class LoyaltyCard(Model):
    """A card of a card-based loyalty program. It holds the points itself and may be shared by
    several profiles.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    program_id: int = required("programID")
    """Internal id of the loyalty program."""

    program_name: str | None = optional("programName")
    """Short name of the program for use in code."""

    program_title: str | None = optional("programTitle")
    """Title of the program for display."""

    status: str = required("status")
    """Whether the card is in use: `active` or `inactive`."""

    block_reason: str | None = optional("blockReason")
    """Why the card was blocked, for instance by moving its data to a new card."""

    identifier: str = required("identifier")
    """Number or code of the card by which it is addressed."""

    users_per_card_limit: int = required("usersPerCardLimit")
    """How many profiles may share the card; 0 sets no limit."""

    profiles: list[LoyaltyCardProfileRegistration] | None = optional("profiles")
    """Profiles that are linked with the card now."""

    ledger: LedgerInfo | None = optional("ledger")
    """Balance of the main ledger of the card."""

    subledgers: dict[str, LedgerInfo] | None = optional("subledgers")
    """Balances of the subledgers of the card, by subledger id."""

    modified: datetime | None = optional("modified")
    """Time of the last change to the card."""

    old_card_identifier: str | None = optional("oldCardIdentifier")
    """Card whose data was moved to this one, if any."""

    new_card_identifier: str | None = optional("newCardIdentifier")
    """Card to which the data of this one was moved, if any."""

    batch_id: str | None = optional("batchId")
    """Batch in which the card was created, if any."""
