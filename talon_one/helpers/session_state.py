"""The state of one customer session, and the moves it may make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from talon_one.core.configuration import INTEGRATION
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiValueError,
    NotFoundException,
    OpenApiException,
    UnexpectedResponse,
)
from talon_one.core.reading import parse_json, plain
from talon_one.core.settings import check_deadline
from talon_one.core.writing import write_request
from talon_one.models import (
    IntegrationRequest,
    IntegrationStateV2,
    NewCustomerSessionV2,
    NewReturn,
    ReturnedCartItem,
    ReturnIntegrationRequest,
)

from .content import SessionContent, changes, content_of, wire
from .errors import FateUnknownError, fate_is_unknown, is_unreachable
from .outcome import Outcome
from .pricing import PriceRules
from .transitions import TARGETS, check_move
from .turns import Turns, WaitWhileBusy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Self, Unpack

    from talon_one.api import IntegrationApi
    from talon_one.core.options import CallOptions
    from talon_one.models import CustomerSessionV2, Effect

    from .prices import Prices

    ResponseContent = Sequence[
        Literal[
            "customerSession",
            "customerProfile",
            "coupons",
            "triggeredCampaigns",
            "referral",
            "loyalty",
            "event",
            "awardedGiveaways",
            "ruleFailureReasons",
            "previousReturns",
            "campaignEligibility",
            "achievements",
        ]
        | str
    ]

_turns = Turns()
CALL_ERRORS = (ApiConnectionError, ApiException)


class _Doubt(NamedTuple):
    """A move of which nobody knows whether it was done."""

    action: str
    key: str | None
    sent: Any


class SessionState(SessionContent):
    """One customer session: a cart that becomes an order.

    Changes are made here and sent by :meth:`update`. Nothing closes by itself, because closing redeems
    coupons and books points: there is no ``with`` and no finalizer. Calls for one session wait for each
    other inside the process. What a call may raise besides what is said there:

    - ``ApiTypeError``, ``ApiValueError``: a value that cannot be sent. Nothing was.
    - ``IllegalTransition``: the session's state does not permit it. Nothing was sent.
    - ``FateUnknownError``: it may or may not have been done. Calling again settles it.
    - ``ApiConnectionError``, ``ApiException``: the call failed, and what it was to do was not done;
      an :meth:`update` may have been done, which the next one makes good.
    """

    def __init__(
        self,
        api: IntegrationApi,
        session_id: str,
        *,
        profile_id: str | None = None,
        response_content: ResponseContent = ("customerSession",),
        price_rules: PriceRules = PriceRules(),
    ) -> None:
        """Args:
        api: the generated methods.
        session_id: your own id of the session, unique within the Application. Use :meth:`load` if
            it exists already.
        profile_id: your own id of the customer; ``None`` for an anonymous one.
        response_content: what answers hold besides effects, in the API's words. Without
            ``customerSession`` the state is what moves lead to and prices are not compared with
            the server's totals.
        price_rules: settings of the Application that prices depend on.
        """
        super().__init__()
        self.api = api
        self.session_id = session_id
        self.response_content = response_content
        self.price_rules = price_rules
        self.state: str | None = None
        """``open``, ``closed``, ``partially_returned``, ``cancelled``, or what else the server says;
        ``None`` as long as nothing is known of it."""
        self.outcome: Outcome | None = None
        """What the last call that was no dry run has brought."""
        self._known: dict[str, Any] = {}
        self._returned: dict[int, int] = {}
        self._doubt: _Doubt | None = None
        if profile_id is not None:
            self.profile_id = profile_id

    @classmethod
    def load(
        cls,
        api: IntegrationApi,
        session_id: str,
        *,
        response_content: ResponseContent = ("customerSession",),
        price_rules: PriceRules = PriceRules(),
        **options: Unpack[CallOptions],
    ) -> Self:
        """Read a session that exists.

        Raises:
            NotFoundException: it does not.
        """
        session = cls(api, session_id, response_content=response_content, price_rules=price_rules)
        session.reload(**options)
        return session

    @property
    def prices(self) -> Prices:
        """What the customer pays by the last outcome; the plain prices if there was none."""
        return (self.outcome or self._outcome_without_effects()).prices

    # --- moves -----------------------------------------------------------------------------------

    def update(
        self,
        *,
        fallback: bool = False,
        response_content: ResponseContent | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """Send what has changed, and have the rules run. The session is created if need be.

        Args:
            fallback: give an outcome without effects (``degraded``) if nobody answers, instead of
                raising. Refusals (4xx) are raised all the same.
            response_content: instead of the session's own.
            **options: See :class:`talon_one.CallOptions`.
        """
        with self._turn(options) as own:
            try:
                return self._put("update", response_content, own)
            except (ApiConnectionError, ApiException) as error:
                return self._degraded(error, fallback)

    def preview(
        self,
        *,
        closing: bool = False,
        now: datetime | None = None,
        evaluable_campaign_ids: list[int] | None = None,
        fallback: bool = False,
        response_content: ResponseContent | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """Have the rules run on the whole content, and nothing stored (a dry run).

        Args:
            closing: as if the session were closed.
            now: time in the future to pretend.
            evaluable_campaign_ids: only these campaigns, disabled ones too.
            fallback: as in :meth:`update`.
            response_content: instead of the session's own.
            **options: See :class:`talon_one.CallOptions`.
        """
        with self._turn(options) as own:
            target = check_move("close" if closing else "update", self.state)
            content = self._content()
            extra: dict[str, Any] = {"state": target} if closing else {}
            if evaluable_campaign_ids is not None:
                extra["evaluableCampaignIds"] = evaluable_campaign_ids
            request = self._request({**content, **extra}, response_content)
            try:
                answer = self.api.update_customer_session_v2(
                    self.session_id, request, dry=True, now=now, **own
                )
            except (ApiConnectionError, ApiException) as error:
                return self._degraded(error, fallback)
            return Outcome(answer, state=target, content=content, rules=self.price_rules)

    def close(
        self,
        *,
        confirm: bool = False,
        response_content: ResponseContent | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """Close the session: coupons are redeemed, points are booked, budgets used up.

        A session that is closed already gives its last outcome, without a request.

        Args:
            confirm: after an answer that leaves it open whether it was done, read the session and,
                if it was not, close it once more; with time limits of their own.
            response_content: instead of the session's own.
            **options: See :class:`talon_one.CallOptions`.
        """
        for last in (not confirm, True):
            try:
                with self._turn(options) as own:
                    if self._doubt is None and self.state == "closed":
                        return self.outcome or self._read(own)
                    return self._put("close", response_content, own)
            except FateUnknownError:
                if last:
                    raise
        raise AssertionError("the second turn is the last")

    def cancel(
        self,
        *,
        response_content: ResponseContent | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """Cancel the session, for good. What closing it booked is rolled back.

        Args:
            response_content: instead of the session's own.
            **options: See :class:`talon_one.CallOptions`.
        """
        with self._turn(options) as own:
            return self._put("cancel", response_content, own)

    def reopen(self, **options: Unpack[CallOptions]) -> Outcome:
        """Open a closed session again. What closing it booked is rolled back.

        Prices have no discounts then, until the next :meth:`update`.

        Args:
            **options: See :class:`talon_one.CallOptions`.
        """

        def call(own: CallOptions) -> IntegrationStateV2:
            answer = self.api.reopen_customer_session(self.session_id, **own)
            return _as_state(answer.effects, None)

        with self._turn(options) as own:
            if self._settled("reopen", own) and self.outcome is not None:
                return self.outcome
            check_move("reopen", self.state)
            return self._move("reopen", {}, call, own)

    def return_items(
        self,
        items: Mapping[str | int, int],
        *,
        dry: bool = False,
        run_rule_engine: bool | None = None,
        response_content: ResponseContent | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """Take back units of a closed session.

        Args:
            items: units by SKU or by position of the line. A SKU that several lines have means the
                first of them that have units left.
            dry: say what would happen, and do nothing.
            run_rule_engine: have the rules run again on what is left, where campaigns ask for it.
            response_content: instead of the session's own.
            **options: See :class:`talon_one.CallOptions`.

        Raises:
            ApiValueError: no such item, or not so many units left.
        """
        asked = [list(each) for each in items.items()]

        def call(own: CallOptions) -> IntegrationStateV2:
            request = ReturnIntegrationRequest(
                var_return=NewReturn(returned_cart_items=units),
                response_content=list(self._wanted(response_content)),
            )
            return self.api.return_cart_items(
                self.session_id, request, dry or None, run_rule_engine, **own
            )

        with self._turn(options) as own:
            # The same return once more needs no reading: by its key the server knows that it was done.
            if self._doubt is None or self._doubt[::2] != ("return_items", asked):
                self._settled("return_items", own)
            target = check_move("return_items", self.state)
            units = self._units(items)
            if dry:
                return Outcome(
                    call(own), state=target, content=self._content(), rules=self.price_rules
                )
            return self._move("return_items", asked, call, own, units)

    def reload(self, **options: Unpack[CallOptions]) -> Outcome:
        """Read the session as the server has it. Changes that were not sent are lost.

        Args:
            **options: See :class:`talon_one.CallOptions`.

        Raises:
            NotFoundException: there is none.
        """
        with self._turn(options) as own:
            outcome = self._read(own)
            self._doubt = None
            if stored := outcome.response.customer_session:
                self.content = content_of(stored)
                self._known = self._content()
            return outcome

    # --- keeping it ------------------------------------------------------------------------------

    def to_json(self) -> str:
        """All of it but the client, the response content and the price rules, as JSON text.

        With the last outcome; keep it where personal data may be kept.
        """
        saved = {
            "sessionId": self.session_id,
            "state": self.state,
            "content": self._content(),
            "known": self._known,
            "returned": [list(each) for each in self._returned.items()],
            "doubt": None if self._doubt is None else list(self._doubt),
            "outcome": None if self.outcome is None else self.outcome.to_dict(),
        }
        return write_request(saved, "sessionState")

    def to_dict(self) -> dict[str, Any]:
        """The same as ``json.dumps`` takes it."""
        saved: dict[str, Any] = plain(self.to_json())
        return saved

    @classmethod
    def from_json(
        cls,
        api: IntegrationApi,
        text: str | bytes,
        *,
        response_content: ResponseContent = ("customerSession",),
        price_rules: PriceRules = PriceRules(),
    ) -> Self:
        """The session that :meth:`to_json` was called on; nothing is sent."""
        saved = parse_json(text)
        session = cls(
            api, saved["sessionId"], response_content=response_content, price_rules=price_rules
        )
        session.state = saved["state"]
        session.content = NewCustomerSessionV2.from_dict(saved["content"])
        session._known = saved["known"]
        session._returned = dict(saved["returned"])
        session._doubt = saved["doubt"] and _Doubt(*saved["doubt"])
        session.outcome = saved["outcome"] and Outcome.from_dict(saved["outcome"], price_rules)
        return session

    @classmethod
    def from_dict(
        cls,
        api: IntegrationApi,
        data: dict[str, Any],
        *,
        response_content: ResponseContent = ("customerSession",),
        price_rules: PriceRules = PriceRules(),
    ) -> Self:
        """The session that :meth:`to_dict` was called on; nothing is sent."""
        return cls.from_json(
            api,
            write_request(data, "sessionState"),
            response_content=response_content,
            price_rules=price_rules,
        )

    def __reduce__(self) -> tuple[Any, ...]:
        restore = partial(
            type(self).from_json,
            response_content=self.response_content,
            price_rules=self.price_rules,
        )
        return restore, (self.api, self.to_json())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.session_id!r}: {self.state or 'not known yet'}>"

    # --- calls -----------------------------------------------------------------------------------

    @contextmanager
    def _turn(self, options: CallOptions) -> Iterator[CallOptions]:
        """The session's turn in this process; gives the options with what is left of the deadline."""
        configuration = self.api.api_client.configuration
        deadline = check_deadline(options.get("deadline")) or configuration.deadline
        own = options.copy()
        if own.get("retries") is None:
            own["retries"] = WaitWhileBusy(configuration.retries)
        with _turns.take(
            (configuration.host, self.session_id), deadline or INTEGRATION.deadline
        ) as left:
            own["deadline"] = left
            yield own

    def _content(self) -> dict[str, Any]:
        with self._guard:
            return wire(self.content)

    def _wanted(self, response_content: ResponseContent | None) -> ResponseContent:
        return self.response_content if response_content is None else response_content

    def _request(
        self, sent: dict[str, Any], response_content: ResponseContent | None
    ) -> IntegrationRequest:
        return IntegrationRequest(
            customer_session=NewCustomerSessionV2.from_dict(sent),
            response_content=list(self._wanted(response_content)),
        )

    def _put(
        self, action: str, response_content: ResponseContent | None, own: CallOptions
    ) -> Outcome:
        if self._settled(action, own) and self.outcome is not None:
            return self.outcome
        target = check_move(action, self.state)
        sent = {} if action == "cancel" else changes(self._content(), self._known)
        state = {} if action == "update" else {"state": target}

        def call(own: CallOptions) -> IntegrationStateV2:
            request = self._request({**sent, **state}, response_content)
            return self.api.update_customer_session_v2(self.session_id, request, **own)

        return self._move(action, sent, call, own)

    def _move(
        self,
        action: str,
        sent: Any,
        call: Callable[[CallOptions], IntegrationStateV2],
        own: CallOptions,
        returned: Sequence[ReturnedCartItem] = (),
    ) -> Outcome:
        """Make a move that is legal. ``sent`` tells it from others of its kind."""
        members = sent if isinstance(sent, dict) else {}
        if self._doubt is not None and self._doubt[::2] == (action, sent):
            own.setdefault("idempotency_key", self._doubt.key)
        try:
            answer = call(own)
        except BaseException as error:
            if isinstance(error, OpenApiException) and not fate_is_unknown(error):
                raise
            for member in members:
                self._known.pop(member, None)
            if action == "update":
                raise
            key = error.idempotency_key if isinstance(error, CALL_ERRORS) else None
            self._doubt = _Doubt(action, key, sent)
            if isinstance(error, OpenApiException):
                raise FateUnknownError(action, key, error) from error
            raise
        undoing = action in ("cancel", "reopen", "return_items") and self.state != "open"
        before = self.outcome.in_force if undoing and self.outcome else ()
        self._doubt = None
        self._known.update(members)
        for unit in returned:
            position = unit.position or 0
            self._returned[position] = self._returned.get(position, 0) + (unit.quantity or 0)
        return self._keep(answer, TARGETS[action], before)

    def _read(self, own: CallOptions) -> Outcome:
        options = own.copy()
        options.pop("idempotency_key", None)
        answer = self.api.get_customer_session(self.session_id, **options)
        if answer.customer_session is None:
            raise UnexpectedResponse("customerSession: it is missing", status=200)
        return self._keep(_as_state(answer.effects or [], answer.customer_session), None, ())

    def _keep(
        self, answer: IntegrationStateV2, target: str | None, before: Sequence[Effect]
    ) -> Outcome:
        stored = answer.customer_session
        self.state = stored.state if stored is not None and stored.state else target
        if stored is not None:
            self._returned = {
                position: item.returned_quantity
                for position, item in enumerate(stored.cart_items or ())
                if item.returned_quantity
            }
        content = self._content()
        for position, units in self._returned.items():
            if position < len(content.get("cartItems", ())):
                content["cartItems"][position]["returnedQuantity"] = units
        self.outcome = Outcome(
            answer, state=self.state, content=content, before=before, rules=self.price_rules
        )
        return self.outcome

    def _settled(self, action: str, own: CallOptions) -> bool:
        """Find out what became of a move in doubt; whether it was this one, and done."""
        doubt = self._doubt
        if doubt is None:
            return False
        try:
            self._read(own)
        except NotFoundException:
            return False
        except CALL_ERRORS as error:
            raise FateUnknownError(doubt.action, doubt.key, error) from error
        if doubt.action == "return_items":
            self._doubt = None  # what was returned is known now
            return False
        if self.state != TARGETS[doubt.action]:
            return False
        self._doubt = None
        self._known.update(doubt.sent)
        return doubt.action == action

    def _degraded(self, error: ApiConnectionError | ApiException, fallback: bool) -> Outcome:
        if fallback and is_unreachable(error):
            return self._outcome_without_effects()
        raise error

    def _outcome_without_effects(self) -> Outcome:
        return Outcome(
            _as_state([], None),
            state=self.state,
            content=self._content(),
            rules=self.price_rules,
            degraded=True,
        )

    def _units(self, items: Mapping[str | int, int]) -> list[ReturnedCartItem]:
        """The units that a return means, by position: how the server takes SKUs that several lines
        have, no public source tells."""
        lines = self.cart_items
        left = [
            line.quantity - self._returned.get(position, 0) for position, line in enumerate(lines)
        ]
        found: list[ReturnedCartItem] = []
        for item, wanted in items.items():
            if not isinstance(wanted, int) or wanted < 1:
                raise ApiValueError(f"item {item!r}: expected 1 unit or more, got {wanted!r}")
            positions = [
                position for position, line in enumerate(lines) if item in (position, line.sku)
            ]
            there = sum(left[position] for position in positions)
            if wanted > there:
                raise ApiValueError(f"item {item!r}: {there} can be returned, not {wanted}")
            for position in positions:
                units = min(left[position], wanted)
                left[position] -= units
                wanted -= units
                if units:
                    found.append(ReturnedCartItem(position=position, quantity=units))
        return found


def _as_state(effects: list[Effect], stored: CustomerSessionV2 | None) -> IntegrationStateV2:
    return IntegrationStateV2(
        effects=effects, created_coupons=[], created_referrals=[], customer_session=stored
    )
