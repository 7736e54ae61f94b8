"""Random walks: a `SessionState` and its server never disagree, whatever fails in between.

What is true is asked of the server by another client after every move. What a walk may do besides:
change everything, write the session down and read it again, let answers fail, come twice, not come.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

import talon_one as t1
from talon_one.emulator import Emulator, RecordedRequest, Settings
from talon_one.helpers import IllegalTransition, Outcome, OutcomeUnknownError, SessionState

from ..walks import run_walks
from .fixtures import READ, SHOP, UPDATE, client_of, returned_of

LEGAL: dict[str | None, dict[str, str]] = {
    None: {"update": "open", "close": "closed"},
    "open": {"update": "open", "close": "closed", "cancel": "cancelled"},
    "closed": {
        "reopen": "open",
        "return_items": "partially_returned",
        "cancel": "cancelled",
        "close": "closed",  # its last outcome again
    },
    "partially_returned": {"return_items": "partially_returned", "cancel": "cancelled"},
    "cancelled": {},
}
TARGETS = {action: target for moves in LEGAL.values() for action, target in moves.items()}

skus = st.sampled_from(["MUG", "HAT", "CAP"])
prices = st.sampled_from(["9.50", "0.01", "99.999", "7", "0.30000000000000000000000001", "-3"])
positions = st.integers(0, 3)
contents = st.sampled_from([("customerSession",), (), ("loyalty", "event")])


class Change(NamedTuple):
    """One thing that a customer does to a cart."""

    what: str
    values: tuple[Any, ...]

    def make(self, session: SessionState) -> None:
        first, *others = self.values
        if self.what in ("referral_code", "identifiers", "profile_id"):
            setattr(session, self.what, first)
        elif self.what == "add_item":
            session.add_item(first, others[0], price=others[1])
        elif self.what == "wrap":
            if first < len(session.cart_items):
                session.set_additional_cost("wrapping", others[0], item=first)
        elif self.what == "set_quantity":
            if first < len(session.cart_items):
                session.set_quantity(first, others[0])
        else:
            getattr(session, self.what)(*self.values)


def change_of(what: str, *values: st.SearchStrategy[Any]) -> st.SearchStrategy[Change]:
    return st.builds(Change, st.just(what), st.tuples(*values))


codes = st.sampled_from(["WELCOME10", "NEVER HEARD OF"])
changes = st.one_of(
    change_of("add_item", skus, st.integers(1, 3), prices),
    change_of("set_quantity", positions, st.integers(0, 4)),
    change_of("wrap", positions, st.none() | prices),
    change_of("add_coupon", codes),
    change_of("remove_coupon", codes),
    change_of("referral_code", st.sampled_from(["FRIEND", "NOBODY", None])),
    change_of("set_additional_cost", st.just("shipping"), st.none() | prices),
    change_of(
        "set_attribute", st.sampled_from("ab"), st.none() | st.integers(0, 3) | st.text(max_size=3)
    ),
    change_of("identifiers", st.lists(st.sampled_from("xyz"), max_size=2, unique=True)),
    change_of("profile_id", st.sampled_from(["alice", "bob", None])),
)
FAULTS: dict[str, dict[str, Any]] = {
    "reset": {"reset": True},
    "500": {"status": 500},
    "503": {"status": 503},
    "504": {"status": 504, "malformed_body": b"<h1>Gateway timeout</h1>"},
    "malformed_body": {"malformed_body": True},
    "429": {"status": 429},
    "come back later": {"status": 503, "headers": {"Retry-After": "1"}},
}
REFUSALS = ("429", "come back later")
"""A server that answers so has done nothing."""


class Fault(NamedTuple):
    """What goes wrong with the next requests."""

    name: str
    done: bool
    """Whether they have their effect all the same."""
    times: int


faults = st.builds(Fault, st.sampled_from(sorted(FAULTS)), st.booleans(), st.integers(1, 3)).filter(
    lambda fault: not (fault.done and fault.name in REFUSALS)
)
KEEPING: dict[str, Callable[[SessionState], SessionState]] = {
    "json": lambda session: SessionState.from_json(session.api, session.to_json()),
    "dict": lambda session: SessionState.from_dict(session.api, session.to_dict()),
    "pickle": lambda session: pickle.loads(pickle.dumps(session)),
    "copy": copy.copy,
}


class Truth(NamedTuple):
    """The session as the server has it."""

    session: t1.CustomerSessionV2 | None
    accepted: int
    """How many accepted codes are among its effects."""

    @property
    def state(self) -> str | None:
        return None if self.session is None else self.session.state

    @property
    def returned(self) -> list[int]:
        return [] if self.session is None else returned_of(self.session.cart_items)


class Doubt(NamedTuple):
    """A move of unknown fate."""

    action: str
    units: dict[str | int, int] | None
    done: bool


class Server:
    """An emulator, and what a bystander sees of it."""

    def __init__(
        self, emulator: Emulator, api: t1.IntegrationApi, management: t1.ManagementApi
    ) -> None:
        self.emulator = emulator
        self.api = api
        self.management = management

    def truth(self, session_id: str) -> Truth:
        try:
            answer = self.api.get_customer_session(session_id)
        except t1.NotFoundException:
            return Truth(None, 0)
        kinds = [effect.effect_type for effect in answer.effects or ()]
        return Truth(answer.customer_session, kinds.count("acceptCoupon"))

    @property
    def times_redeemed(self) -> int:
        found = self.management.get_coupons_without_total_count(1, 1, value="WELCOME10")
        return found.data[0].usage_counter


@contextmanager
def running() -> Iterator[Server]:
    accepting = Settings(undeclared_attributes="accept")
    with (
        Emulator(SHOP, settings=accepting) as emulator,
        client_of(emulator, pickle_secrets=True) as api,
    ):
        configuration = t1.Configuration(
            emulator.url, management_key=emulator.management_key, trust_env=False
        )
        with t1.ApiClient(configuration) as client:
            yield Server(emulator, api, t1.ManagementApi(client))


def walk(server: Server, *, failing: bool) -> type[RuleBasedStateMachine]:
    some_faults = (st.none() | faults) if failing else st.none()
    emulator = server.emulator

    class Walk(RuleBasedStateMachine):
        """A cart, its customer, and somebody who pulls out cables."""

        @initialize(content=contents)
        def begin(self, content: tuple[str, ...]) -> None:
            emulator.reset()
            self.start("cart", content)

        @precondition(lambda self: self.session.state == "cancelled")
        @rule(content=contents)
        def begin_again(self, content: tuple[str, ...]) -> None:
            self.start(self.session.session_id + " again", content)

        def start(self, session_id: str, content: tuple[str, ...]) -> None:
            self.session = SessionState(
                server.api, session_id, profile_id="alice", response_content=content
            )
            self.doubt: Doubt | None = None
            self.agreed = True
            self.sent: list[RecordedRequest] = []
            self.told: dict[str, Any] = {}
            self.others_wrote = self.untold = False
            self.refunded = Decimal(0)

        @property
        def truth(self) -> Truth:
            return server.truth(self.session.session_id)

        # What the customer does to the cart

        @rule(changes=st.lists(changes, min_size=1, max_size=4))
        def change(self, changes: list[Change]) -> None:
            for change in changes:
                change.make(self.session)

        # Moves

        @rule(fault=some_faults, fallback=st.booleans())
        def update(self, fault: Fault | None, fallback: bool) -> None:
            self.move("update", lambda: self.session.update(fallback=fallback), fault)

        @rule(fault=some_faults, confirm=st.booleans())
        def close(self, fault: Fault | None, confirm: bool) -> None:
            self.move("close", lambda: self.session.close(confirm=confirm), fault)

        @rule(fault=some_faults)
        def cancel(self, fault: Fault | None) -> None:
            self.move("cancel", self.session.cancel, fault)

        @rule(fault=some_faults)
        def reopen(self, fault: Fault | None) -> None:
            self.move("reopen", self.session.reopen, fault)

        @rule(
            fault=some_faults,
            units=st.dictionaries(positions | skus, st.integers(1, 2), min_size=1, max_size=2),
        )
        def give_back(self, fault: Fault | None, units: dict[str | int, int]) -> None:
            self.move("return_items", lambda: self.session.return_items(units), fault, units)

        @precondition(lambda self: self.doubt is not None)
        @rule(fault=some_faults)
        def try_again(self, fault: Fault | None) -> None:
            """What an error said to do."""
            assert self.doubt is not None
            action, units, _ = self.doubt
            if units is None:
                self.move(action, getattr(self.session, action), fault)
            else:
                self.give_back(fault, units)

        @precondition(lambda self: self.doubt is None and self.agreed)
        @rule(closing=st.booleans())
        def preview(self, closing: bool) -> None:
            action = "close" if closing else "update"
            before, kept = emulator.snapshot(), self.session.to_json()
            legal = action in LEGAL[self.truth.state] and self.session.state != "closed"
            try:
                outcome = self.session.preview(closing=closing)
                assert legal
                assert outcome.state == TARGETS[action]
            except IllegalTransition:
                assert not legal
            assert (emulator.snapshot(), self.session.to_json()) == (before, kept)

        @rule(fault=some_faults)
        def reload(self, fault: Fault | None) -> None:
            try:
                with self.failing(fault):
                    self.session.reload()
            except t1.NotFoundException:
                assert self.truth.state is None
            except (t1.ApiException, t1.ApiConnectionError):
                assert fault
            else:
                self.doubt, self.agreed = None, True
                self.told.clear()
                self.others_wrote = self.untold = False
                self.check_content()

        # In between

        @rule(way=st.sampled_from(sorted(KEEPING)))
        def keep(self, way: str) -> None:
            before = self.session
            self.session = KEEPING[way](before)
            assert self.session.state == before.state
            assert self.session.to_dict()["content"] == before.to_dict()["content"]
            assert self.session.prices.total == before.prices.total

        @rule()
        def somebody_else_looks(self) -> None:
            if self.truth.state is not None:
                SessionState.load(server.api, self.session.session_id)

        @precondition(lambda self: self.doubt is None and self.agreed)
        @rule(change=changes)
        def somebody_else_writes(self, change: Change) -> None:
            if self.truth.state == "open" and self.session.state == "open":
                other = SessionState.load(server.api, self.session.session_id)
                change.make(other)
                other.update()
                self.others_wrote = self.untold = True
                self.told.clear()

        # What has to hold

        def move(
            self,
            action: str,
            make: Callable[[], Outcome],
            fault: Fault | None,
            units: dict[str | int, int] | None = None,
        ) -> None:
            before, doubt = self.truth, self.doubt
            emulator.requests.clear()
            try:
                with self.failing(fault):
                    outcome = make()
            except IllegalTransition as error:
                self.check_refused(action, before, error)
            except OutcomeUnknownError as error:
                assert fault
                if error.action == action:  # else it could not be found out what another one did
                    done = self.truth.returned != before.returned
                    again = doubt is not None and doubt[:2] == (action, units) and doubt.done
                    self.doubt = Doubt(action, units, done or again)
                self.agreed = False
            except (t1.ApiException, t1.ApiConnectionError):
                assert fault
                self.agreed = False
            except t1.ApiValueError:  # not so many units left
                assert units is not None
                assert self.truth.returned == before.returned
            else:
                if outcome.degraded:
                    assert fault
                    assert action == "update"
                    self.agreed = False
                else:
                    self.check_made(action, outcome, before, units)
            self.check_requests(action, fault)
            if doubt is not None and doubt is self.doubt and doubt.units and self.has_read:
                self.doubt = None  # what was returned is known by now

        @contextmanager
        def failing(self, fault: Fault | None) -> Iterator[None]:
            if fault:
                emulator.fail_next(fault.times, after_processing=fault.done, **FAULTS[fault.name])
            try:
                yield
            finally:
                emulator.stop_failing()
                self.sent = list(emulator.requests)

        @property
        def has_read(self) -> bool:
            return any(each.operation == READ and each.status == 200 for each in self.sent)

        def check_refused(self, action: str, before: Truth, error: IllegalTransition) -> None:
            """What is refused here would not be possible, unless there was no answer that said so."""
            unseen = error.from_state is None and before.state == "open"
            assert action not in LEGAL[before.state] or unseen
            assert self.truth == before

        def check_made(
            self, action: str, outcome: Outcome, before: Truth, units: dict[str | int, int] | None
        ) -> None:
            now = self.truth
            assert outcome is self.session.outcome
            assert outcome.state == self.session.state == now.state == TARGETS[action]
            doubt = self.doubt
            settled = doubt is not None and doubt.action == action and doubt.units == units
            assert action in LEGAL[before.state] or settled
            asked = sum(units.values()) if units is not None else 0
            repeated = settled and doubt is not None and doubt.done
            assert sum(now.returned) == sum(before.returned) + (0 if repeated else asked)
            self.doubt, self.agreed = None, True
            if self.sent and self.sent[-1].operation == UPDATE and action != "cancel":
                if outcome.response.customer_session is not None:
                    assert outcome.drift or not self.untold
                    self.untold = False
                if not self.others_wrote or action == "close":
                    self.check_content(self.others_wrote)
                self.others_wrote = self.others_wrote and action != "close"
            self.check_outcome(outcome, now)
            self.check_refund(action, outcome)

        def check_content(self, with_attributes_of_others: bool = False) -> None:
            ours, theirs = self.session, self.truth.session
            assert theirs is not None
            assert [costs_of(line) for line in ours.cart_items] == [
                costs_of(line) for line in theirs.cart_items or ()
            ]
            assert list(ours.coupon_codes) == list(theirs.coupon_codes or ())
            assert (ours.referral_code or "") == (theirs.referral_code or "")
            assert (ours.profile_id or "") == (theirs.profile_id or "")
            assert dict(ours.additional_costs) == {
                name: cost.price for name, cost in (theirs.additional_costs or {}).items()
            }
            assert list(ours.identifiers) == list(theirs.identifiers or ())
            given = {
                name: value
                for name, value in ours.attributes.items()
                if value is not None and value is not t1.NULL
            }
            stored = dict(theirs.attributes or {})
            if (
                with_attributes_of_others
            ):  # the server keeps attributes that a request does not name
                stored = {name: value for name, value in stored.items() if name in given}
            assert given == stored

        def check_outcome(self, outcome: Outcome, now: Truth) -> None:
            told = outcome.response.customer_session
            assert not outcome.prices.mismatches
            assert has_negative_price(outcome.session) or outcome.prices.total >= 0
            if told is not None:
                assert told.total == now.session.total if now.session else False
                assert returned_of(told.cart_items) == now.returned
                twin = SessionState.load(server.api, self.session.session_id)
                assert twin.prices.total == outcome.prices.total

        def check_refund(self, action: str, outcome: Outcome) -> None:
            """All refunds of an order together never exceed what was paid."""
            if action in ("update", "close", "reopen"):
                self.refunded = Decimal(0)
            elif outcome.closing is not None:
                refund = outcome.refund("EUR")
                assert refund.amount >= 0
                self.refunded += refund.amount
                assert self.refunded <= max(refund.paid, Decimal(0))
                if action == "cancel" and refund.paid > 0:
                    assert refund.refunded_before + refund.amount == refund.paid

        def check_requests(self, action: str, fault: Fault | None) -> None:
            """No illegal move reaches the server, no state that was not meant, nothing twice."""
            failed = FAULTS[fault.name].get("status", 0) if fault else 200
            for request in self.sent:
                unknown = 404 if request.operation == READ else 200
                assert request.status in (200, failed, unknown), request
                if request.operation == UPDATE:
                    session = dict(request.body["customerSession"])
                    state = session.pop("state", None)
                    assert state == (None if action == "update" else TARGETS[action])
                    if not failing and action == "update":  # closing says the whole cart
                        assert all(self.told.get(key, ...) != session[key] for key in session)
                    self.told.update(session)

        @invariant()
        def what_is_known_is_true(self) -> None:
            if self.agreed and self.doubt is None:
                assert self.session.state == self.truth.state

        @invariant()
        def a_coupon_is_redeemed_once_as_long_as_the_session_is_closed(self) -> None:
            truth = self.truth
            counts = truth.state in ("closed", "partially_returned")
            assert server.times_redeemed == (truth.accepted if counts else 0)
            assert truth.accepted <= 1

    return Walk


def has_negative_price(session: Any) -> bool:
    """Return whether a line, or an additional cost of the session or of a line, gives money."""
    lines = session.cart_items or ()
    charged = [session, *lines]
    costs = [cost for part in charged for cost in (part.additional_costs or {}).values()]
    return any((part.price or 0) < 0 for part in (*lines, *costs))


def costs_of(line: t1.CartItem) -> tuple[Any, ...]:
    costs = line.additional_costs or {}
    return line.sku, line.quantity, line.price, {name: costs[name].price for name in costs}


def test_a_session_and_its_server_never_disagree() -> None:
    with running() as server:
        run_walks(walk(server, failing=False), walks=25)


def test_a_session_and_its_server_never_disagree_for_long_when_calls_fail() -> None:
    with running() as server:
        run_walks(walk(server, failing=True), walks=40)
