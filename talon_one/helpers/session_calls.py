"""The calls of a session: all that waits, for the session's lock or for the server, in threads and in asyncio.

The keys of transitions are written ahead: they are derived from a token that ``to_json()`` contains and
that changes once a transition is known to be made. So a transition that is repeated from a session stored
before a crash is the same request to the server, which executes it once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any

from talon_one import models as m
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    BadRequestException,
    NotFoundException,
    OpenApiException,
    UnexpectedResponse,
)
from talon_one.core.settings.checks import check_retries, check_seconds
from talon_one.core.settings.limits import INTEGRATION
from talon_one.core.support.coroutines import settled

from .content import SessionContent, as_list
from .drift import find_drift
from .errors import (
    CALL_ERRORS,
    OutcomeUnknownError,
    TotalChangedError,
    is_unavailable,
    outcome_is_unknown,
)
from .locks import MIN_DEADLINE, RetryWhileBusy, SessionLock, ThreadsTurn
from .outcome import Outcome
from .payload import (
    Members,
    canonical,
    content_from,
    given_members,
    member_texts,
    session_json,
    session_request,
)
from .returns import returned_units, with_invoice
from .transitions import STATES, TARGETS, PendingTransition, check_transition
from .unfit import lines_of

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from talon_one.api import IntegrationApi

    from .pricing import PriceRules
    from .remote import RemoteState

_BUSY = (409, 429)
_OF_ONE_REQUEST = ("idempotency_key", "response_content")


class SessionCalls(SessionContent):
    """The calls behind the methods of ``SessionState``, which complete them, and of ``AsyncSessionState``, which
    awaits them."""

    __slots__ = ("_lock", "_remote", "_session_id", "api", "price_rules", "response_content")

    api: IntegrationApi
    response_content: Sequence[str]
    price_rules: PriceRules
    _session_id: str
    _remote: RemoteState
    _lock: SessionLock

    async def _update(self, whole: bool, fallback: bool, given: Mapping[str, Any]) -> Outcome:
        async with self._locked(given) as options:
            try:
                return await self._put("update", options, whole)
            except CALL_ERRORS as error:
                degraded = self._degraded(error, fallback)
                self._remote.priced = None  # the last outcome is not what the customer sees now
                return degraded

    async def _preview(
        self,
        closing: bool,
        instead: m.NewCustomerSessionV2,
        fallback: bool,
        given: Mapping[str, Any],
        now: datetime | None = None,
        campaigns: list[int] | None = None,
    ) -> Outcome:
        async with self._locked(given) as options:
            target = check_transition("close" if closing else "update", self._remote.state)
            content = {**self._members(), **given_members(instead)}
            extra = m.NewCustomerSessionV2(evaluable_campaign_ids=campaigns)
            if closing:
                extra.state = target
            try:
                response = await self._send(content, options, extra, dry=True, now=now)
            except CALL_ERRORS as error:
                return self._degraded(error, fallback, content)
            return self._outcome_of(response, target, content)

    async def _close(
        self,
        expect: Decimal | None,
        currency: str | int | None,
        confirm: bool,
        given: Mapping[str, Any],
    ) -> Outcome:
        try:
            return await self._close_at(expect, currency, given)
        except OutcomeUnknownError:
            if not confirm:
                raise
            return await self._close_at(expect, currency, given)

    async def _close_at(
        self, expect: Decimal | None, currency: str | int | None, given: Mapping[str, Any]
    ) -> Outcome:
        if expect is None:
            return await self._close_now(given)
        remote, pending = self._remote, self._remote.pending
        if pending and pending.action != "close":
            async with self._locked(given) as options:
                await self._resolve(pending, action="close", options=options, parts=())
        was_closed = remote.state == "closed"
        reopening = bool(pending and pending.action == "reopen")  # perhaps by this method
        if not was_closed and not (pending and pending.action == "close"):
            try:
                preview = await self._preview(
                    True, m.NewCustomerSessionV2(), False, _without(given, "idempotency_key")
                )
            except BadRequestException:
                was_closed = True  # it may be, since before a crash; closing finds out
            else:
                _check_total(preview, expect, currency, closed=False)
        outcome = await self._close_now(given)
        try:
            _check_total(outcome, expect, currency, closed=True)
        except TotalChangedError as error:
            if not was_closed or reopening:
                await self._reopen(_without(given, *_OF_ONE_REQUEST))
                error = TotalChangedError(expect, error.actual, closed=False)
            raise error from None
        return outcome

    async def _close_now(self, given: Mapping[str, Any]) -> Outcome:
        async with self._locked(given) as options:
            remote = self._remote
            if remote.pending is None and remote.state == "closed" and remote.outcome is not None:
                return remote.outcome
            return await self._put("close", options, whole=True)

    async def _cancel(self, given: Mapping[str, Any]) -> Outcome:
        async with self._locked(given) as options:
            return await self._put("cancel", options)

    async def _reopen(self, given: Mapping[str, Any]) -> Outcome:
        async def send(options: Any) -> m.IntegrationStateV2:
            response = await settled(self.api.reopen_customer_session(self._session_id, **options))
            return _as_state(response.effects)

        async with self._locked(given) as options:
            return await self._transition("reopen", send, options, self._members())

    async def _return_items(
        self,
        items: Mapping[str | int, int],
        dry: bool,
        run_rule_engine: bool | None,
        given: Mapping[str, Any],
    ) -> Outcome:
        async def send(options: Any) -> m.IntegrationStateV2:
            last = self._remote.outcome
            lines = lines_of(last.session) if last else []
            request = m.ReturnIntegrationRequest(
                var_return=m.NewReturn(returned_cart_items=returned_units(items, lines)),
                response_content=self._response_content(options, "customerSession"),
            )
            return await settled(
                self.api.return_cart_items(
                    self._session_id,
                    request,
                    dry=dry or None,
                    run_rule_engine=run_rule_engine,
                    **options,
                )
            )

        async with self._locked(given) as options:
            if dry:
                target = check_transition("return_items", self._remote.state)
                outcome = self._outcome_of(await send(options), target, {})
                return with_invoice(outcome, self._remote.outcome)
            units = list(map(list, items.items()))
            content = self._members()
            return await self._transition(
                "return_items", send, options, content, units, run_rule_engine
            )

    async def _reload(self, given: Mapping[str, Any]) -> Outcome:
        async with self._locked(given) as options:
            outcome = await self._read(options)
            self._remote.settle()
            if session := outcome.response.customer_session:
                self._content = content_from(session)
                self._remote.priced = self._members()
                self._remote.members = self._remote.priced.copy()
            return outcome

    async def _reload_or_start(self, profile_id: str | None, given: Mapping[str, Any]) -> None:
        try:
            await self._reload(given)
        except NotFoundException:
            self.profile_id = profile_id

    # --- transitions -----------------------------------------------------------------------------

    async def _put(self, action: str, options: Any, whole: bool = False) -> Outcome:
        content = self._members()
        sent = {} if action == "cancel" else content if whole else self._remote.unsent(content)
        moves = action != "update"
        move = m.NewCustomerSessionV2(state=TARGETS[action]) if moves else None

        async def send(options: Any) -> m.IntegrationStateV2:
            with self._remote.written(sent):
                return await self._send(sent, options, move)

        parts = (canonical(content),) if moves else ()
        return await self._transition(action, send, options, content, *parts, expected=whole)

    async def _transition(
        self,
        action: str,
        send: Callable[[Any], Awaitable[m.IntegrationStateV2]],
        options: Any,
        content: Members,
        *parts: Any,
        expected: bool = False,
    ) -> Outcome:
        """Make a transition, or find that an earlier call made it.

        Args:
            action: Name of the transition.
            send: Sends the request.
            options: Options of the call.
            content: The content as it was before.
            *parts: What makes two requests of this action the same.
            expected: Whether the caller expects that the session exists.
        """
        remote = self._remote
        if remote.pending and (done := await self._resolve(remote.pending, action, options, parts)):
            return done
        target = check_transition(action, remote.state)
        request, began, updates = "", monotonic(), remote.updates
        if action != "update":
            request = self._request_key(action, options, parts)
            again = remote.pending and remote.pending.request == request
            key = remote.pending.key if remote.pending and again else request
            options.setdefault("idempotency_key", key)
        try:
            response = await send(dict(options))
            outcome = self._outcome_of(response, target, content, remote.effects_before(action))
            if action == "return_items":
                _spend(options, began)
                outcome = replace(outcome, net=await self._net_effects(outcome, options))
        except BaseException as error:
            if outcome_is_unknown(error):
                remote.count_update()
                if action != "update":
                    key = options["idempotency_key"]
                    remote.pending = PendingTransition(action, key, request)
                    if isinstance(error, OpenApiException):
                        raise OutcomeUnknownError(action, key, error) from error
            elif done := await self._settle_rejection(error, action, options, began):
                return done
            raise
        updates = None if expected and updates == 0 else updates
        return remote.moved(action, outcome, self._content, content, updates)

    async def _resolve(
        self, pending: PendingTransition, action: str, options: Any, parts: Sequence[Any]
    ) -> Outcome | None:
        """Read whether a pending transition was made; return its outcome if ``action`` asks for it."""
        if action == "return_items" and pending.request == self._request_key(
            action, options, parts
        ):
            return None  # the server recognizes its key
        began = monotonic()
        try:
            outcome = await self._read(options)
        except NotFoundException:
            return None
        except CALL_ERRORS as error:
            raise OutcomeUnknownError(pending.action, pending.key, error) from error
        finally:
            _spend(options, began)
        done = self._remote.state == TARGETS[pending.action]
        if done or pending.action == "return_items":  # what was returned is known now
            self._remote.settle()
        closed = action == "close" and self._remote.state == "closed"
        return outcome if closed or (done and action == pending.action != "return_items") else None

    async def _settle_rejection(
        self, error: BaseException, action: str, options: Any, began: float
    ) -> Outcome | None:
        """Return the outcome if an earlier call made the transition that the server rejects now.

        The state here may be older than the server's, for example after a crash.
        """
        remote, before = self._remote, self._remote.state
        if remote.pending is None and isinstance(error, ApiException) and error.status not in _BUSY:
            remote.settle()  # the server may keep its response under the key
        about_state = action != "update" or "state" in str(error)
        if not (isinstance(error, BadRequestException) and before in STATES and about_state):
            return None
        _spend(options, began)
        try:
            outcome = await self._read(options)
        except CALL_ERRORS:
            return None
        if action not in ("update", "return_items") and before != remote.state == TARGETS[action]:
            remote.settle()
            return outcome
        check_transition(action, remote.state)
        return None

    async def _net_effects(self, outcome: Outcome, options: Any) -> list[m.Effect] | None:
        """Read the net effects after a return; ``None`` if that fails: then they are worked out."""
        try:
            response = await self._get(options)
        except (ApiConnectionError, ApiException):
            return None
        session, ours = response.customer_session, outcome.response.customer_session
        if session is None or ours is None or session.update_count != ours.update_count:
            return None
        return [effect for effect in response.effects or () if effect is not None]

    async def _read(self, options: Any) -> Outcome:
        response = await self._get(options)
        session = response.customer_session
        if session is None:
            raise UnexpectedResponse("customerSession is missing in the response", status=200)
        outcome = self._outcome_of(_as_state(response.effects or [], session), None, {})
        content = self._members()
        drift = tuple(find_drift(self._content, session, content))
        return self._remote.keep(replace(outcome, drift=drift), content)

    # --- requests --------------------------------------------------------------------------------

    def _turn(self, options: dict[str, Any]) -> AbstractAsyncContextManager[Any]:
        return ThreadsTurn(self._lock, options)

    def _locked(self, given: Mapping[str, Any]) -> AbstractAsyncContextManager[Any]:
        """Hold the session's lock; yields the options with what waiting has left of the deadline."""
        options = {key: value for key, value in given.items() if value is not None}
        configuration = self.api.api_client.configuration
        policy = check_retries("retries", options.get("retries", configuration.retries))
        options["retries"] = RetryWhileBusy(policy)
        deadline = check_seconds("deadline", options.get("deadline")) or configuration.deadline
        options["deadline"] = deadline or INTEGRATION.deadline
        return self._turn(options)

    async def _send(
        self,
        members: Members,
        options: Any,
        extra: m.NewCustomerSessionV2 | None = None,
        **query: Any,
    ) -> m.IntegrationStateV2:
        request = session_request(members, extra, self._response_content(options))
        return await settled(
            self.api.update_customer_session_v2(self._session_id, request, **query, **options)
        )

    async def _get(self, options: Any) -> m.IntegrationCustomerSessionResponse:
        reused = _without(options, *_OF_ONE_REQUEST)
        return await settled(self.api.get_customer_session(self._session_id, **reused))

    def _response_content(self, options: dict[str, Any], *always: str) -> list[str]:
        given = options.pop("response_content", None)
        content = self.response_content if given is None else as_list(given)
        return [*content, *(part for part in always if part not in content)]

    def _request_key(self, action: str, options: Any, parts: Sequence[Any]) -> str:
        response_content = list(options.get("response_content", self.response_content))
        return self._remote.request_key(action, response_content, parts)

    # --- outcomes --------------------------------------------------------------------------------

    def _members(self) -> Members:
        with self._guard:
            return member_texts(self._content)

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
            state=self._remote.state,
            content=session_json(self._members() if content is None else content),
            rules=self.price_rules,
            degraded=True,
            cause=cause,
        )


def _check_total(
    outcome: Outcome, expect: Decimal, currency: str | int | None, *, closed: bool
) -> None:
    prices = outcome.prices if currency is None else outcome.prices.rounded(currency)
    if prices.total != expect:
        raise TotalChangedError(expect, prices.total, closed=closed)


def _without(options: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Return the options but those of these names."""
    return {key: value for key, value in options.items() if key not in names}


def _spend(options: Any, began: float) -> None:
    """Take what a request needed off the deadline of the next one."""
    options["deadline"] = max(options["deadline"] - (monotonic() - began), MIN_DEADLINE)


def _as_state(
    effects: list[m.Effect], session: m.CustomerSessionV2 | None = None
) -> m.IntegrationStateV2:
    return m.IntegrationStateV2(
        effects=effects, created_coupons=[], created_referrals=[], customer_session=session
    )
