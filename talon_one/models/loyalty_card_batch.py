# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal

    from . import CodeGeneratorSettings


class LoyaltyCardBatch(Model):
    """Tells how many loyalty cards to create at once and how."""

    number_of_cards: int = required("numberOfCards")
    """How many cards to create, 20,000 at most."""

    batch_id: str | None = optional("batchId")
    """Id to give to the batch, 4 to 20 letters, digits, `_` or `-`; if omitted, the server
    generates one and returns it."""

    status: Literal["active", "inactive"] | str = optional("status", "active")
    """Status of the new cards.
    - `active`: usable at once, the default
    - `inactive`: to be activated later"""

    card_code_settings: CodeGeneratorSettings | None = optional("cardCodeSettings")
    """How the identifiers of these cards are generated."""
