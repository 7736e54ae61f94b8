"""What rules look at: a session, a profile's update or an event, at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import cached_property

from .. import campaigns as definitions
from ..effects.points_booking import Actor
from ..loyalty.accounts import Account
from ..settings import Settings
from ..state.records.customers import Profile
from ..state.records.loyalty import Card, Program
from ..state.sessions import Session
from ..state.store import Store
from ..state.totals import Totals
from ..support.amounts import add_up
from ..support.exact_json import Json


@dataclass(frozen=True)
class Unit:
    """One unit of a cart item: cart items are always evaluated unit by unit (docs).

    Attributes:
        position: of the line, from 0.
        sub_position: of the unit in the line, from 0.
        item: the line, as in the API.
        bears_costs: whether the line's additional costs are this unit's (`Settings.item_costs`).
    """

    position: int
    sub_position: int
    item: Mapping[str, Json]
    bears_costs: bool

    @property
    def price(self) -> Decimal:
        """Of one unit."""
        return Decimal(self.item["price"])

    @property
    def costs(self) -> Mapping[str, Decimal]:
        """Its additional costs by their names."""
        costs = self.item.get("additionalCosts", {})
        zero = Decimal(0)
        return {name: Decimal(costs[name]["price"]) if self.bears_costs else zero for name in costs}


@dataclass(frozen=True)
class Scene:
    """What is evaluated.

    Attributes:
        events: the types of event that the request is.
        at: the time; of a dry run, the one it pretends.
        session: `None` for an event or a profile's update.
        profile_id: integration id; empty without profile.
        profile: `None` if it is not stored yet.
        card: the loyalty card that the request names.
        attributes: of the event.
        store_id: integration id of the store; empty without one.
        closing: whether it closes the session. Events and profile updates are final, too.
        dry: whether nothing will be stored.
        only: the ids of the only campaigns to evaluate, even if they are disabled.
        complete: whether all campaigns are evaluated whatever the evaluation mode is.
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

    @property
    def actor(self) -> Actor:
        """Whose effects these are."""
        return Actor(
            self.session.integration_id if self.session else "",
            self.profile_id,
            self.card.identifier if self.card else "",
        )

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """The units in the cart that were not returned; of a line, the first ones are returned."""
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
        """The totals of what was not returned; all zero without session."""
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
        return {each.definition.name: each for each in self.store.programs.values()}

    def account(self, program: Program, subledger: str) -> Account | None:
        """The customer's ledger of a program: the card's if the program is card-based."""
        if not program.definition.card_based:
            return Account(program, self.profile_id, subledger) if self.profile_id else None
        card = self.card
        if card is None or card.program_id != program.id or card.status != "active":
            return None
        return Account(program, card.identifier, subledger)
