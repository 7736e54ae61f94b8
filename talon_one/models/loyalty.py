# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import LoyaltyCard, LoyaltyProgramLedgers


class Loyalty(Model):
    """Points and tiers of the customer and of a card, as this evaluation leaves them."""

    cards: list[LoyaltyCard] | None = optional("cards")
    """Cards of card-based programs; only if the request named one."""

    programs: dict[str, LoyaltyProgramLedgers] = required("programs")
    """Ledgers of the customer, one entry a program."""
