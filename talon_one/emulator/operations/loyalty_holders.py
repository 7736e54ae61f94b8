"""Whose points an operation is about: the path names a program and a profile or a card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..loyalty.accounts import LedgerKey
from ..state.account import Application
from ..state.records.loyalty import Card, Ledger, Program
from ..state.store import Store
from ..support.errors import ApiError
from .base import found
from .call import Call


@dataclass(frozen=True)
class Holder:
    """Somebody with points in a program.

    Attributes:
        id: the integration id of a profile, or the identifier of a card.
        card: the card; `None` in a profile-based program.
    """

    program: Program
    id: str
    card: Card | None = None

    def account(self, subledger: str = "") -> LedgerKey:
        """The account for one ledger; `subledger` is empty for the main one."""
        return LedgerKey(self.program, self.id, subledger)

    def ledgers(self, store: Store) -> dict[str, Ledger]:
        """All ledgers by subledger; the main one, which everybody has, comes first."""
        return {"": Ledger(), **store.ledgers.get((self.program.id, self.id), {})}


def program_of_path(application: Application, call: Call) -> Program:
    """The program that the path names.

    Raises:
        ApiError: 404, there is none.
    """
    # Some operations describe the id as text.
    programs = {str(id): program for id, program in application.store.programs.items()}
    return found(programs, str(call.path[0]), "loyalty program")


def profile_of_path(application: Application, call: Call) -> Holder:
    """The profile that the path names after the program.

    Raises:
        ApiError: 404, there is no such profile; 400, the program is card-based.
    """
    program = program_of_path(application, call)
    profile = found(application.store.profiles, call.path[1], "customer profile")
    if program.definition.card_based:
        raise ApiError(400, "The points of this program are on loyalty cards")
    return Holder(program, profile.integration_id)


def card_of_path(application: Application, call: Call) -> Holder:
    """The card that the path names after the program.

    Raises:
        ApiError: 404, there is no such card; 400, the program is profile-based.
    """
    program = program_of_path(application, call)
    if not program.definition.card_based:
        raise ApiError(400, "The points of this program are on profiles")
    card = found(application.store.cards, (program.id, call.path[1]), "loyalty card")
    return Holder(program, card.identifier, card)


def holders(store: Store, program: Program) -> Iterator[Holder]:
    """Everybody who ever had points in a program."""
    for program_id, id in store.ledgers:
        if program_id == program.id:
            yield Holder(program, id, store.cards.get((program_id, id)))
