"""What rules evaluate: a session, a profile's update or an event, at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import cached_property

from .. import campaigns as definitions
from ..loyalty.accounts import LedgerKey
from ..settings import Settings
from ..state.records.customers import Profile
from ..state.records.loyalty import Card, Program
from ..state.sessions import Session
from ..state.store import Store
from ..state.totals import Totals
from ..support.amounts import add_up
from ..support.exact_json import Json

UnitKey = tuple[int, int]
"""Position and sub-position of a unit."""


@dataclass(frozen=True)
class Unit:
    """One unit of a cart item: cart items are always evaluated unit by unit (docs).

    Attributes:
        position: The position of the line, from 0.
        sub_position: The position of the unit in the line, from 0.
        item: The line, as in the API.
        bears_costs: Whether the line's additional costs are those of this unit
            (``Settings.item_costs``).
    """

    position: int
    sub_position: int
    item: Mapping[str, Json]
    bears_costs: bool

    @property
    def key(self) -> UnitKey:
        """Position and sub-position."""
        return self.position, self.sub_position

    @property
    def price(self) -> Decimal:
        """The price of the unit."""
        return Decimal(self.item["price"])

    @property
    def costs(self) -> Mapping[str, Decimal]:
        """The unit's additional costs, by name."""
        costs = self.item.get("additionalCosts", {})
        zero = Decimal(0)
        return {name: Decimal(costs[name]["price"]) if self.bears_costs else zero for name in costs}


@dataclass(frozen=True)
class EvaluationContext:
    """A request that is evaluated, with the state it is evaluated against.

    Attributes:
        events: The request's types of event.
        at: The time; in a dry run the simulated one.
        session: ``None`` for an event or a profile's update.
        profile_id: The profile's integration id; empty without one.
        profile: ``None`` if it is not stored yet.
        card: The loyalty card that the request names.
        attributes: The event's attributes.
        store_id: The integration id of the shop's store; empty without one.
        closing: Whether the session is closed. Events and profile updates are final, too.
        dry: Whether nothing will be stored.
        only: The ids of the only campaigns to evaluate, even if they are disabled.
        complete: Whether all campaigns are evaluated, whatever the evaluation mode is.
    """

    application: definitions.Application
    settings: Settings
    store: Store
    events: tuple[str, ...]
    at: datetime
    session: Session | None = None
    profile_id: str = ""
    profile: Profile | None = None
    card: Card | None = None
    attributes: Mapping[str, Json] = field(default_factory=dict)
    store_id: str = ""
    closing: bool = True
    dry: bool = False
    only: frozenset[int] | None = None
    complete: bool = False

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """The units of the cart without returned ones; the first ones of a line are returned first."""
        return tuple(self._units())

    def _units(self) -> Iterator[Unit]:
        if self.session is None:
            return
        for position, item in enumerate(self.session.cart_items):
            for sub_position in range(item.get("returnedQuantity", 0), item["quantity"]):
                first = sub_position == item.get("returnedQuantity", 0)
                yield Unit(
                    position, sub_position, item, first or self.settings.item_costs == "unit"
                )

    @cached_property
    def totals(self) -> Totals:
        """The totals of what was not returned; zero without a session."""
        session = self.session
        if session is None:
            return Totals()
        if not any(item.get("returnedQuantity") for item in session.cart_items):
            return session.totals
        return Totals(
            cart_items=add_up(unit.price for unit in self.units),
            additional_costs=session.totals.additional_costs,
            item_costs=add_up(add_up(unit.costs.values()) for unit in self.units),
        )

    @cached_property
    def programs(self) -> Mapping[str, Program]:
        """The loyalty programs by name."""
        return {program.definition.name: program for program in self.store.programs.values()}

    def ledger_key(self, program: Program, subledger: str) -> LedgerKey | None:
        """Return the customer's ledger of a program: the card's if the program is card-based."""
        if not program.definition.card_based:
            return LedgerKey(program, self.profile_id, subledger) if self.profile_id else None
        card = self.card
        if card is None or card.program_id != program.id or card.status != "active":
            return None
        return LedgerKey(program, card.identifier, subledger)
