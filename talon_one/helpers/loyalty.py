"""What a session does to the points of each ledger."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from talon_one import models as m

from .money import ZERO, total
from .unfit import as_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_Ledger = tuple[int, str, str | None, str | None]  # program, subledger, recipient, card


@dataclass(frozen=True)
class LoyaltyChange:
    """The session's effect on the points of a ledger. While the session is open it is a preview."""

    program_id: int
    """Internal id of the loyalty program."""
    subledger_id: str
    """Empty for the main ledger."""
    recipient: str | None
    """Integration id of the customer who gets the points, if not the session's customer."""
    card: str | None
    """Identifier of the loyalty card, in card-based programs."""
    added: Decimal
    """Points earned."""
    deducted: Decimal
    """Points spent."""
    balance: m.LedgerInfo | None
    """The ledger's balances, tentative ones as if the session were closed. Needs the response content
    ``loyalty``, and is only given for the session's own customer or card."""
    pending: Decimal = ZERO
    """The part of ``added`` that cannot be spent yet: it starts later or must be activated."""
    program_name: str | None = None
    """Name of the program. Needs the response content ``loyalty``."""


def loyalty_changes(
    props: Iterable[Any], customer: str | None, loyalty: m.Loyalty | None
) -> Iterator[LoyaltyChange]:
    """Yield one change per ledger, in the order in which ledgers first occur.

    Args:
        props: The props of all effects; those of other types are ignored.
        customer: Integration id of the session's customer.
        loyalty: The balances in the response, if it contains them.
    """
    earned: dict[_Ledger, Decimal] = defaultdict(Decimal)
    pending: dict[_Ledger, Decimal] = defaultdict(Decimal)
    spent: dict[_Ledger, Decimal] = defaultdict(Decimal)
    for change in props:
        if isinstance(change, m.AddLoyaltyPointsEffectProps):
            card, to = change.card_identifier, change.recipient_integration_id
            recipient = None if card or to == customer else to
            ledger = change.program_id, change.sub_ledger_id, recipient, card
            earned[ledger] = total((earned[ledger], change.value or ZERO))
            if change.awaits_activation or change.start_date is not None:
                pending[ledger] = total((pending[ledger], change.value or ZERO))
        elif isinstance(change, m.DeductLoyaltyPointsEffectProps):
            ledger = change.program_id, change.sub_ledger_id, None, change.card_identifier
            spent[ledger] = total((spent[ledger], change.value or ZERO))
    programs, cards = [], []
    if loyalty is not None:
        programs = [program for program in (loyalty.programs or {}).values() if program]
        cards = [card for card in loyalty.cards or () if card]
    names = {as_key(program.id): program.name for program in programs}
    balances = _balances(programs, cards)
    for ledger in dict.fromkeys((*earned, *spent)):
        yield LoyaltyChange(
            *ledger,
            earned[ledger],
            spent[ledger],
            balances.get(ledger),
            pending[ledger],
            names.get(ledger[0]),
        )


def _balances(
    programs: Iterable[m.LoyaltyProgramLedgers], cards: Iterable[m.LoyaltyCard]
) -> dict[_Ledger, m.LedgerInfo | None]:
    """Return the balances of the customer and of the cards."""
    owners: list[tuple[int, str | None, m.LedgerInfo | None, dict[str, m.LedgerInfo] | None]]
    owners = [(program.id, None, program.ledger, program.sub_ledgers) for program in programs]
    owners += [(card.program_id, card.identifier, card.ledger, card.subledgers) for card in cards]
    return {
        (as_key(program), subledger, None, as_key(card)): balance
        for program, card, main, subledgers in owners
        for subledger, balance in {"": main, **(subledgers or {})}.items()
    }
