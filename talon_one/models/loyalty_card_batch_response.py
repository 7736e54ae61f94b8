# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class LoyaltyCardBatchResponse(Model):
    """The outcome of creating a batch; the cards themselves are listed by its id."""

    number_of_cards_generated: int = required("numberOfCardsGenerated")
    """How many cards were created."""

    batch_id: str = required("batchId")
    """Id of the new batch, by which cards can be listed and exported."""
