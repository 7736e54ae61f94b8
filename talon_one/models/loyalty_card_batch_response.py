# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class LoyaltyCardBatchResponse(Model):
    """The outcome of creating a batch; the cards themselves are listed by its id."""

    number_of_cards_generated: int = required("numberOfCardsGenerated")
    """How many cards were created."""

    batch_id: str = required("batchId")
    """Id of the new batch, by which cards can be listed and exported."""
