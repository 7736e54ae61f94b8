"""The program and the holder of points that an operation's path names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..loyalty.accounts import LedgerKey
from ..state.account import Application
from ..state.records.loyalty import Card, Ledger, Program
from ..state.store import Store
from ..support.errors import ApiError
from .base import get_or_404
from .registry import Invocation


@dataclass(frozen=True)
class Holder:
    """A profile or a card with points in a program.

    Attributes:
        id: The integration id of a profile, or the identifier of a card.
        card: The card; ``None`` in a profile-based program.
    """

    program: Program
    id: str
    card: Card | None = None

    def account(self, subledger: str = "") -> LedgerKey:
        """Return the key of a ledger; ``subledger`` is empty for the main one."""
        return LedgerKey(self.program, self.id, subledger)

    def ledgers(self, store: Store) -> dict[str, Ledger]:
        """Return all ledgers by subledger; the main one, which always exists, comes first."""
        return {"": Ledger(), **store.ledgers.get((self.program.id, self.id), {})}


def find_program(application: Application, invocation: Invocation) -> Program:
    """Return the program that the path names first.

    Raises:
        ApiError: 404: there is no such program.
    """
    # Some operations describe the id as text.
    programs = {str(id): program for id, program in application.store.programs.items()}
    return get_or_404(programs, str(invocation.path[0]), "loyalty program")


def find_profile_holder(application: Application, invocation: Invocation) -> Holder:
    """Return the profile that the path names after the program.

    Raises:
        ApiError: 404: there is no such profile. 400: the program is card-based.
    """
    program = find_program(application, invocation)
    profile = get_or_404(application.store.profiles, invocation.path[1], "customer profile")
    if program.definition.card_based:
        raise ApiError(400, "The points of this program are on loyalty cards")
    return Holder(program, profile.integration_id)


def find_card_holder(application: Application, invocation: Invocation) -> Holder:
    """Return the card that the path names after the program.

    Raises:
        ApiError: 404: there is no such card. 400: the program is profile-based.
    """
    program = find_program(application, invocation)
    if not program.definition.card_based:
        raise ApiError(400, "The points of this program are on profiles")
    card = get_or_404(application.store.cards, (program.id, invocation.path[1]), "loyalty card")
    return Holder(program, card.identifier, card)


def list_holders(store: Store, program: Program) -> Iterator[Holder]:
    """Yield all who ever had points in a program."""
    for program_id, id in store.ledgers:
        if program_id == program.id:
            yield Holder(program, id, store.cards.get((program_id, id)))
