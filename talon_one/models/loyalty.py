# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import LoyaltyCard, LoyaltyProgramLedgers


class Loyalty(Model):
    """Points and tiers of the customer and of a card, as this evaluation leaves them."""

    cards: list[LoyaltyCard] | None = optional("cards")
    """Cards of card-based programs; only if the request named one."""

    programs: dict[str, LoyaltyProgramLedgers] = required("programs")
    """Ledgers of the customer, one entry a program."""
