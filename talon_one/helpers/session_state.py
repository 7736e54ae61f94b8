"""A customer session on the client side, and the calls that change its state.

The keys of transitions are written ahead: they are derived from a token that ``to_json()`` contains and
that changes once a transition is known to be made. So a transition that is repeated from a session stored
before a crash is the same request to the server, which executes it once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID, uuid4, uuid5

from talon_one import models as m
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    BadRequestException,
    NotFoundException,
    OpenApiException,
    UnexpectedResponse,
)
from talon_one.core.models.reading import parse_plain
from talon_one.core.models.writing import write_request
from talon_one.core.settings.checks import check_retries, check_seconds
from talon_one.core.settings.limits import INTEGRATION
from talon_one.core.settings.options import CallOptions

from . import stored
from .content import SessionContent, as_list, check_text
from .drift import find_drift
from .errors import (
    CALL_ERRORS,
    OutcomeUnknownError,
    TotalChangedError,
    is_unavailable,
    outcome_is_unknown,
)
from .locks import MIN_DEADLINE, RetryWhileBusy, SessionLocks
from .money import json_value, to_exact
from .outcome import Outcome
from .payload import Members, canonical, content_from, member_texts, session_json, subset
from .pricing import DEFAULT_RULES, PriceRules
from .returns import returned_units, with_invoice
from .transitions import STATES, TARGETS, PendingTransition, check_transition

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Self, Unpack

    from talon_one.api import IntegrationApi

    from .money import Amount
    from .prices import Prices

ResponseContent = Literal[
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

_BUSY = (409, 429)
_OF_ONE_REQUEST = ("idempotency_key", "response_content")
_locks = SessionLocks()


class SessionOptions(CallOptions, total=False):
    """Options of the methods that evaluate rules, in addition to ``CallOptions``."""

    response_content: Sequence[ResponseContent | str] | None
    """What the response contains besides effects, instead of the session's ``response_content``."""


class SessionState(SessionContent):
    """A customer session: a cart that becomes an order.

    Changes are made locally and sent by :meth:`update`. A session is never closed implicitly, because
    closing redeems coupons and books points: there is no ``with`` and no finalizer. Within a process,
    calls for the same session wait for each other. Every call may raise:

    - ``ApiTypeError``, ``ApiValueError``: a value cannot be sent. Nothing was sent.
    - ``IllegalTransition``: the session's state does not permit the call. Nothing was sent, or nothing
      but what the server rejected.
    - ``OutcomeUnknownError``: the request may or may not have been executed. Call again to find out.
    - ``ApiConnectionError``, ``ApiException``: the call failed and had no effect. An :meth:`update` may
      have been applied; the next :meth:`update` corrects that.

    A new object says what the whole cart is: what it does not contain is removed from a session that
    exists already. Use :meth:`get_or_create` to go on with the stored cart.
    """

    __slots__ = (
        "_known",
        "_lock",
        "_outcome",
        "_pending",
        "_priced",
        "_session_id",
        "_state",
        "_token",
        "_updates",
        "api",
        "price_rules",
        "response_content",
    )

    def __init__(
        self,
        api: IntegrationApi,
        session_id: str,
        *,
        profile_id: str | None = None,
        response_content: Sequence[ResponseContent | str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
    ) -> None:
        """Name a session. Nothing is sent before the first call.

        Args:
            api: The generated methods.
            session_id: Integration id of the session, unique within the Application.
            profile_id: Integration id of the customer; ``None`` for an anonymous session.
            response_content: What responses contain besides effects (see
                ``IntegrationRequest.response_content``). Without ``customerSession`` the state is
                inferred from the transition, other writers go unnoticed, and prices are not checked
                against the server's totals.
            price_rules: Settings of the Application that affect prices.
        """
        super().__init__()
        self.api = api
        self.response_content = as_list(response_content)
        self.price_rules = price_rules
        self._session_id = check_text("session_id", session_id)
        self._state: str | None = None
        self._outcome: Outcome | None = None
        self._priced: Members | None = None
        """What the outcome was made of; ``None`` if that is not what the cart here was."""
        self._known: Members = {}
        """What the server is known to have."""
        self._updates: int | None = 0
        """How often the session was written when it was last seen; ``None`` if that is unknown."""
        self._pending: PendingTransition | None = None
        self._token = uuid4().hex
        self._lock = _locks.get((api.api_client.configuration.host, session_id))
        if profile_id is not None:
            self.profile_id = profile_id

    @classmethod
    def load(
        cls,
        api: IntegrationApi,
        session_id: str,
        *,
        response_content: Sequence[ResponseContent | str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
        **options: Unpack[CallOptions],
    ) -> Self:
        """Read an existing session.

        Args:
            api: See the class.
            session_id: See the class.
            response_content: See the class.
            price_rules: See the class.
            **options: See :class:`talon_one.CallOptions`.

        Raises:
            NotFoundException: The session does not exist.
        """
        session = cls(api, session_id, response_content=response_content, price_rules=price_rules)
        session.reload(**options)
        return session

    @classmethod
    def get_or_create(
        cls,
        api: IntegrationApi,
        session_id: str,
        *,
        profile_id: str | None = None,
        response_content: Sequence[ResponseContent | str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
        **options: Unpack[CallOptions],
    ) -> Self:
        """Read a session, or start a new one if it does not exist. Nothing is written yet.

        Args:
            api: See the class.
            session_id: See the class.
            profile_id: The customer of a new session; that of an existing one stays.
            response_content: See the class.
            price_rules: See the class.
            **options: See :class:`talon_one.CallOptions`.
        """
        session = cls(api, session_id, response_content=response_content, price_rules=price_rules)
        try:
            session.reload(**options)
        except NotFoundException:
            session.profile_id = profile_id
        return session

    @property
    def session_id(self) -> str:
        """Integration id of the session."""
        return self._session_id

    @property
    def state(self) -> str | None:
        """``open``, ``closed``, ``partially_returned``, ``cancelled`` or a newer state of the server;
        ``None`` while it is unknown. Only calls change it."""
        return self._state

    @property
    def outcome(self) -> Outcome | None:
        """Outcome of the last call that was not a dry run."""
        return self._outcome

    @property
    def prices(self) -> Prices:
        """Prices of the cart as it is now: those of the last outcome if it was made of this cart, else
        prices without discounts."""
        outcome = self._outcome
        if outcome is None or self._priced != self._members():
            outcome = self._without_effects()
        return outcome.prices

    # --- transitions -----------------------------------------------------------------------------

    def update(
        self, *, whole: bool = False, fallback: bool = False, **options: Unpack[SessionOptions]
    ) -> Outcome:
        """Send the changes and evaluate the rules. Creates the session if necessary.

        Args:
            whole: Send the whole cart, empty members included, whatever the server has. Use it if the
                cart comes from your own database, and with a test key, whose requests store nothing.
            fallback: If the service is not available, return an outcome without effects
                (``degraded``, with its ``cause``) instead of raising. So it is without a response,
                with an unreadable one, with a 5xx, 408, 429 and a busy 409. Other rejections (4xx)
                are still raised, and so is ``OutcomeUnknownError`` if the outcome of an earlier
                transition is still unknown.
            **options: See :class:`SessionOptions`.
        """
        with self._locked(options) as options:
            try:
                return self._put("update", options, whole)
            except CALL_ERRORS as error:
                degraded = self._degraded(error, fallback)
                self._priced = None  # the last outcome is not what the customer sees now
                return degraded

    def preview(
        self,
        *,
        closing: bool = False,
        now: datetime | None = None,
        evaluable_campaign_ids: list[int] | None = None,
        coupon_codes: Sequence[str] | None = None,
        referral_code: str | None = None,
        cart_items: Sequence[m.CartItem] | None = None,
        fallback: bool = False,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        """Evaluate the rules on the whole content without storing anything (a dry run).

        Args:
            closing: Evaluate as if the session were closed.
            now: Simulated time of the evaluation, in the future.
            evaluable_campaign_ids: Evaluate only these campaigns, including disabled ones.
            coupon_codes: Evaluate these codes instead of the session's.
            referral_code: Evaluate this code instead of the session's; ``""`` for none.
            cart_items: Evaluate these lines instead of the session's.
            fallback: As in :meth:`update`.
            **options: See :class:`SessionOptions`.
        """
        with self._locked(options) as options:
            target = check_transition("close" if closing else "update", self._state)
            instead = {
                "coupon_codes": None if coupon_codes is None else as_list(coupon_codes),
                "referral_code": referral_code,
                "cart_items": None if cart_items is None else list(cart_items),
            }
            return self._dry_run(
                target, closing, now, evaluable_campaign_ids, instead, fallback, options
            )

    def _dry_run(
        self,
        target: str,
        closing: bool,
        now: datetime | None,
        campaigns: list[int] | None,
        instead: dict[str, Any],
        fallback: bool,
        options: Any,
    ) -> Outcome:
        session = subset(self.content, self._members())
        for name, value in instead.items():
            if value is not None:
                setattr(session, name, value)
        whole = member_texts(session)
        session.evaluable_campaign_ids = campaigns
        if closing:
            session.state = target
        try:
            response = self._send(session, options, dry=True, now=now)
        except CALL_ERRORS as error:
            return self._degraded(error, fallback, whole)
        return self._outcome_of(response, target, whole)

    def close(
        self,
        *,
        expect: Amount | None = None,
        currency: str | int | None = None,
        confirm: bool = False,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        """Close the session: redeem coupons, book points and consume budgets.

        The whole cart is sent, so that what is closed is what is here. For a session that is already
        closed, return its last outcome without a request.

        Args:
            expect: The total that the customer agreed to. It is compared before closing, in a dry run,
                and after it. If another customer has taken the budget in between, the session is
                reopened. Giveaways and coupons that closing created stay.
            currency: ISO 4217 code, or the number of decimal digits, if ``expect`` is rounded;
                ``None`` compares unrounded totals.
            confirm: If the outcome is unknown, read the session and close it again if necessary,
                with a new deadline.
            **options: See :class:`SessionOptions`.

        Raises:
            TotalChangedError: The total is not ``expect``; says whether the session is closed.
        """
        total = None if expect is None else to_exact(expect)
        try:
            return self._close(options, total, currency)
        except OutcomeUnknownError:
            if not confirm:
                raise
            return self._close(options, total, currency)

    def _close(self, options: SessionOptions, total: Any, currency: str | int | None) -> Outcome:
        if total is None:
            return self._close_now(options)
        was_closed = self._state == "closed"
        if self._pending is None and not was_closed:
            try:
                preview = self.preview(closing=True, **options)
            except BadRequestException:
                was_closed = True  # it may be, since before a crash; close() finds out
            else:
                self._expect(preview, total, currency, closed=False)
        outcome = self._close_now(options)
        try:
            self._expect(outcome, total, currency, closed=True)
        except TotalChangedError as error:
            if not was_closed:
                again: Any = {k: v for k, v in options.items() if k not in _OF_ONE_REQUEST}
                self.reopen(**again)
                error = TotalChangedError(total, error.actual, closed=False)
            raise error from None
        return outcome

    def _close_now(self, options: SessionOptions) -> Outcome:
        with self._locked(options) as options:
            outcome = self._outcome
            if self._pending is None and self._state == "closed" and outcome is not None:
                return outcome
            return self._put("close", options, whole=True)

    def _expect(
        self, outcome: Outcome, total: Any, currency: str | int | None, *, closed: bool
    ) -> None:
        prices = outcome.prices if currency is None else outcome.prices.rounded(currency)
        if prices.total != total:
            raise TotalChangedError(total, prices.total, closed=closed)

    def cancel(self, **options: Unpack[SessionOptions]) -> Outcome:
        """Cancel the session permanently and roll back what closing it booked.

        Args:
            **options: See :class:`SessionOptions`.
        """
        with self._locked(options) as options:
            return self._put("cancel", options)

    def reopen(self, **options: Unpack[CallOptions]) -> Outcome:
        """Open a closed session again and roll back what closing it booked.

        Prices have no discounts until the next :meth:`update`.

        Args:
            **options: See :class:`talon_one.CallOptions`.
        """

        def call(options: Any) -> m.IntegrationStateV2:
            response = self.api.reopen_customer_session(self._session_id, **options)
            return _as_state(response.effects)

        with self._locked(options) as options:
            return self._transition("reopen", call, options, self._members())

    def return_items(
        self,
        items: Mapping[str | int, int],
        *,
        dry: bool = False,
        run_rule_engine: bool | None = None,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        """Return units of a closed session; ``outcome.refund(currency)`` says what to pay back.

        The response always contains the session. Its net effects are read afterwards.

        Args:
            items: Units by SKU or by position of the line. If several lines have the SKU, the first
                ones with units left are returned.
            dry: Only evaluate the return, without storing anything.
            run_rule_engine: Evaluate the rules again on the remaining units, for campaigns that
                re-evaluate on return.
            **options: See :class:`SessionOptions`.

        Raises:
            ApiValueError: No such item, or not enough units left.
        """

        def call(options: Any) -> m.IntegrationStateV2:
            lines = (self._outcome and self._outcome.session.cart_items) or []
            request = m.ReturnIntegrationRequest(
                var_return=m.NewReturn(returned_cart_items=returned_units(items, lines)),
                response_content=self._response_content(options, "customerSession"),
            )
            return self.api.return_cart_items(
                self._session_id,
                request,
                dry=dry or None,
                run_rule_engine=run_rule_engine,
                **options,
            )

        with self._locked(options) as options:
            if dry:
                target = check_transition("return_items", self._state)
                return with_invoice(self._outcome_of(call(options), target, {}), self._outcome)
            units = [[item, quantity] for item, quantity in items.items()]
            content = self._members()
            return self._transition("return_items", call, options, content, units, run_rule_engine)

    def reload(self, **options: Unpack[CallOptions]) -> Outcome:
        """Read the session from the server. Changes that were not sent are lost.

        Args:
            **options: See :class:`talon_one.CallOptions`.

        Raises:
            NotFoundException: The session does not exist.
        """
        with self._locked(options) as options:
            outcome = self._read(options)
            self._settle()
            if session := outcome.response.customer_session:
                self._content = content_from(session)
                self._known = self._priced = self._members()
            return outcome

    # --- serialization ---------------------------------------------------------------------------

    def to_json(self) -> str:
        """Return everything but the client as JSON text that keeps every digit.

        It includes the last outcome and may contain personal data. It has a format version: later
        releases read it, and so do earlier ones of the same major version.
        """
        return write_request(stored.save(self), "sessionState")

    def to_dict(self) -> dict[str, Any]:
        """Return the same as a dict for ``json.dumps``; a number that a ``float`` would change is text.

        So such a number in an attribute is text afterwards. :meth:`to_json` keeps it.
        """
        saved: dict[str, Any] = json_value(parse_plain(self.to_json()))
        return saved

    @classmethod
    def from_json(cls, api: IntegrationApi, text: str | bytes) -> Self:
        """Restore a session from :meth:`to_json`; nothing is sent.

        Raises:
            ApiValueError: The text does not come from :meth:`to_json`, or from a newer major version.
        """
        return stored.restore(cls, api, text)

    @classmethod
    def from_dict(cls, api: IntegrationApi, data: dict[str, Any]) -> Self:
        """Restore a session from :meth:`to_dict`; nothing is sent. Raises like :meth:`from_json`."""
        return cls.from_json(api, write_request(data, "sessionState"))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_json, (self.api, self.to_json())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._session_id!r}: {self._state or 'state unknown'}>"

    # --- calls -----------------------------------------------------------------------------------

    def _locked(self, options: CallOptions | SessionOptions) -> AbstractContextManager[Any]:
        """Hold the session's lock; yields the options with what waiting has left of the deadline."""
        given: dict[str, Any] = {key: value for key, value in options.items() if value is not None}
        configuration = self.api.api_client.configuration
        policy = check_retries("retries", given.get("retries", configuration.retries))
        given["retries"] = RetryWhileBusy(policy)
        deadline = check_seconds("deadline", given.get("deadline")) or configuration.deadline
        given["deadline"] = deadline or INTEGRATION.deadline
        return self._lock.acquire(given)

    def _response_content(self, options: dict[str, Any], *always: str) -> list[str]:
        given = options.pop("response_content", None)
        content = self.response_content if given is None else as_list(given)
        return [*content, *(part for part in always if part not in content)]

    def _members(self) -> Members:
        with self._guard:
            return member_texts(self._content)

    def _unsent(self, now: Members) -> Members:
        """Return the members that differ from what the server is known to have."""
        return {key: text for key, text in now.items() if self._known.get(key) != text}

    def _put(self, action: str, options: Any, whole: bool = False) -> Outcome:
        now = self._members()
        sent = {} if action == "cancel" else now if whole else self._unsent(now)
        session = subset(self._content, sent)
        if action != "update":
            session.state = TARGETS[action]

        def call(options: Any) -> m.IntegrationStateV2:
            known = self._known.copy()
            for key in sent:
                self._known.pop(key, None)
            try:
                response = self._send(session, options)
            except BaseException as error:
                if not outcome_is_unknown(error):
                    self._known.update(known)
                raise
            self._known.update(sent)
            return response

        parts = () if action == "update" else (canonical(now),)
        return self._transition(action, call, options, now, *parts, expected=whole)

    def _send(
        self, session: m.NewCustomerSessionV2, options: Any, **query: Any
    ) -> m.IntegrationStateV2:
        request = m.IntegrationRequest(
            customer_session=session, response_content=self._response_content(options)
        )
        return self.api.update_customer_session_v2(self._session_id, request, **query, **options)

    def _transition(
        self,
        action: str,
        call: Callable[[Any], m.IntegrationStateV2],
        options: Any,
        content: Members,
        *parts: Any,
        expected: bool = False,
    ) -> Outcome:
        """Make a transition, or find that an earlier call made it.

        Args:
            action: Name of the transition.
            call: Sends the request.
            options: Options of the call.
            content: The content as it was before.
            *parts: What makes two requests of this action the same.
            expected: Whether the caller expects that the session exists.
        """
        pending = self._pending
        again = pending is not None and pending.request == self._request_key(action, options, parts)
        if pending and not (again and action == "return_items"):  # the server recognizes its key
            began = monotonic()
            if done := self._resolve(pending, action, options):
                return done
            _spend(options, began)
        target = check_transition(action, self._state)
        request = "" if action == "update" else self._request_key(action, options, parts)
        if request:
            key = pending.key if pending is not None and again else request
            options.setdefault("idempotency_key", key)
        began, seen = monotonic(), self._updates
        try:
            response = call(dict(options))
        except BaseException as error:
            if not outcome_is_unknown(error):
                if done := self._rejected(error, action, options, began):
                    return done
                raise
            self._updates = None
            if action == "update":
                raise
            key = options["idempotency_key"]
            self._pending = PendingTransition(action, key, request)
            if isinstance(error, OpenApiException):
                raise OutcomeUnknownError(action, key, error) from error
            raise
        previous = () if action == "update" else self._previous(action)
        outcome = self._outcome_of(response, target, content, previous)
        if action == "return_items":
            _spend(options, began)
            outcome = replace(outcome, net=self._net_effects(outcome, options))
        unsent = {} if action in ("update", "close") else self._unsent(content)
        known = [name for name in content if name not in unsent] if unsent else content
        seen = None if seen == 0 and expected else seen
        drift = find_drift(self._content, response._data.get("customerSession"), known, seen)
        if drift:
            outcome = replace(outcome, drift=tuple(drift))
        if action != "update" or pending:
            self._settle()
        return self._keep(outcome, None if unsent else content)

    def _request_key(self, action: str, options: Any, parts: tuple[Any, ...]) -> str:
        """Return the ``Idempotency-Key`` of a request: the same for the same request, also if the session
        was stored before it was sent, and is restored after a crash."""
        response_content = list(options.get("response_content", self.response_content))
        name = json.dumps([action, response_content, parts], sort_keys=True)
        return str(uuid5(UUID(self._token), name))

    def _settle(self) -> None:
        """Note that the server's state is known: the next transition is another request."""
        self._pending = None
        self._token = uuid4().hex

    def _previous(self, action: str) -> tuple[m.Effect, ...]:
        """Return the effects that the response to an action rolls back."""
        undoing = action in ("cancel", "reopen", "return_items") and self._state != "open"
        return self._outcome.active_effects if undoing and self._outcome else ()

    def _net_effects(self, outcome: Outcome, options: Any) -> list[m.Effect] | None:
        """Read the net effects after a return; ``None`` if that fails: then they are worked out."""
        try:
            response = self._get(options)
        except (ApiConnectionError, ApiException):
            return None
        session, ours = response.customer_session, outcome.response.customer_session
        if session is None or ours is None or session.update_count != ours.update_count:
            return None
        return [effect for effect in response.effects or () if effect is not None]

    def _resolve(self, pending: PendingTransition, action: str, options: Any) -> Outcome | None:
        """Read whether a pending transition was made; return its outcome if ``action`` asks for it."""
        try:
            outcome = self._read(options)
        except NotFoundException:
            return None
        except CALL_ERRORS as error:
            raise OutcomeUnknownError(pending.action, pending.key, error) from error
        done = self._state == TARGETS[pending.action]
        if done or pending.action == "return_items":  # what was returned is known now
            self._settle()
        if action == "close" and self._state == "closed":
            return outcome
        return outcome if done and action == pending.action != "return_items" else None

    def _rejected(
        self, error: BaseException, action: str, options: Any, began: float
    ) -> Outcome | None:
        """Settle a rejection: return the outcome if an earlier call made the transition.

        The state here may be older than the server's, for example after a crash.
        """
        if self._pending is None and isinstance(error, ApiException) and error.status not in _BUSY:
            self._token = uuid4().hex  # the server may keep its response under the key
        about_state = action != "update" or "state" in str(error)
        if (
            not isinstance(error, BadRequestException)
            or self._state not in STATES
            or not about_state
        ):
            return None
        _spend(options, began)
        before = self._state
        try:
            outcome = self._read(options)
        except CALL_ERRORS:
            return None
        if action not in ("update", "return_items") and before != self._state == TARGETS[action]:
            self._settle()
            return outcome
        check_transition(action, self._state)
        return None

    def _read(self, options: Any) -> Outcome:
        response = self._get(options)
        session = response.customer_session
        if session is None:
            raise UnexpectedResponse("customerSession is missing in the response", status=200)
        outcome = self._outcome_of(_as_state(response.effects or [], session), None, {})
        content = self._members()
        drift = tuple(find_drift(self._content, session, content))
        return self._keep(replace(outcome, drift=drift), content)

    def _get(self, options: Any) -> m.IntegrationCustomerSessionResponse:
        options = {k: v for k, v in options.items() if k not in _OF_ONE_REQUEST}
        return self.api.get_customer_session(self._session_id, **options)

    def _outcome_of(
        self,
        response: m.IntegrationStateV2,
        target: str | None,
        content: Members,
        previous: Sequence[m.Effect] = (),
    ) -> Outcome:
        session = response.customer_session
        state = None if session is None else session.state
        return Outcome(
            response,
            state=state or target,
            content=session_json(content if session is None else {}),
            previous_effects=previous,
            rules=self.price_rules,
        )

    def _keep(self, outcome: Outcome, content: Members | None) -> Outcome:
        if outcome.state != "open":
            outcome = with_invoice(outcome, self._outcome)
        for drift in outcome.drift:
            if drift.member != "updateCount":
                self._known.pop(drift.member, None)
                content = None
        self._priced = content
        self._state, self._outcome = outcome.state, outcome
        session = outcome.response._data.get("customerSession")
        count = None if session is None else session._data.get("updateCount")
        self._updates = count if isinstance(count, int) else None
        return outcome

    def _degraded(
        self,
        error: ApiConnectionError | ApiException,
        fallback: bool,
        content: Members | None = None,
    ) -> Outcome:
        if fallback and is_unavailable(error):
            return self._without_effects(content, error)
        raise error

    def _without_effects(
        self, content: Members | None = None, cause: Exception | None = None
    ) -> Outcome:
        return Outcome(
            _as_state([]),
            state=self._state,
            content=session_json(self._members() if content is None else content),
            rules=self.price_rules,
            degraded=True,
            cause=cause,
        )


def _spend(options: Any, began: float) -> None:
    """Take what a request needed off the deadline of the next one."""
    options["deadline"] = max(options["deadline"] - (monotonic() - began), MIN_DEADLINE)


def _as_state(
    effects: list[m.Effect], session: m.CustomerSessionV2 | None = None
) -> m.IntegrationStateV2:
    return m.IntegrationStateV2(
        effects=effects, created_coupons=[], created_referrals=[], customer_session=session
    )
