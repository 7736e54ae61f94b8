"""A customer session on the client side, and the calls that change its state."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from copy import copy
from dataclasses import asdict
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import uuid4

from talon_one import models as m
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiValueError,
    NotFoundException,
    OpenApiException,
    UnexpectedResponse,
)
from talon_one.core.models.reading import parse_json, parse_plain
from talon_one.core.models.writing import write_request
from talon_one.core.settings.checks import check_retries, check_seconds
from talon_one.core.settings.limits import INTEGRATION
from talon_one.core.settings.options import CallOptions

from .content import SessionContent, as_list
from .errors import CALL_ERRORS, OutcomeUnknownError, is_unreachable, outcome_is_unknown
from .locks import MIN_DEADLINE, RetryWhileBusy, SessionLocks
from .outcome import Outcome
from .payload import content_from, member_texts, session_json, subset
from .pricing import DEFAULT_RULES, PriceRules
from .returns import returned_units
from .transitions import TARGETS, check_transition

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Self, Unpack

    from talon_one.api import IntegrationApi

    from .prices import Prices

_locks = SessionLocks()


class SessionOptions(CallOptions, total=False):
    """Options of the methods that evaluate rules, in addition to ``CallOptions``."""

    response_content: Sequence[str] | None
    """What the response contains besides effects, instead of the session's ``response_content``."""


class PendingTransition(NamedTuple):
    """A transition whose outcome is unknown."""

    action: str
    key: str
    content: Any
    """The whole content at that time; in stored sessions, whether it is still the same."""
    units: list[list[str | int]] | None
    """The units to return."""


class SessionState(SessionContent):
    """A customer session: a cart that becomes an order.

    Changes are made locally and sent by :meth:`update`. A session is never closed implicitly, because
    closing redeems coupons and books points: there is no ``with`` and no finalizer. Within a process,
    calls for the same session wait for each other. Every call may raise:

    - ``ApiTypeError``, ``ApiValueError``: a value cannot be sent. Nothing was sent.
    - ``IllegalTransition``: the session's state does not permit the call. Nothing was sent.
    - ``OutcomeUnknownError``: the request may or may not have been executed. Call again to find out.
    - ``ApiConnectionError``, ``ApiException``: the call failed and had no effect. An :meth:`update` may
      have been applied; the next :meth:`update` corrects that.
    """

    def __init__(
        self,
        api: IntegrationApi,
        session_id: str,
        *,
        profile_id: str | None = None,
        response_content: Sequence[str] = ("customerSession",),
        price_rules: PriceRules = DEFAULT_RULES,
    ) -> None:
        """Args:
        api: The generated methods.
        session_id: Integration id of the session, unique within the Application. Use :meth:`load` if
            it already exists.
        profile_id: Integration id of the customer; ``None`` for an anonymous session.
        response_content: What responses contain besides effects (see
            ``IntegrationRequest.response_content``). Without ``customerSession`` the state is
            inferred from the transition, and prices are not checked against the server's totals.
        price_rules: Settings of the Application that affect prices.
        """
        super().__init__()
        self.api = api
        self.session_id = session_id
        self.response_content = response_content
        self.price_rules = price_rules
        self.state: str | None = None
        """``open``, ``closed``, ``partially_returned``, ``cancelled`` or a newer state of the server;
        ``None`` while it is unknown."""
        self.outcome: Outcome | None = None
        """Outcome of the last call that was not a dry run."""
        self._known: dict[str, str] = {}
        self._pending: PendingTransition | None = None
        self._lock = _locks.get((api.api_client.configuration.host, session_id))
        if profile_id is not None:
            self.profile_id = profile_id

    @classmethod
    def load(cls, api: IntegrationApi, session_id: str, **options: Unpack[CallOptions]) -> Self:
        """Read an existing session.

        Raises:
            NotFoundException: The session does not exist.
        """
        session = cls(api, session_id)
        session.reload(**options)
        return session

    @property
    def prices(self) -> Prices:
        """Prices of the last outcome; prices without discounts if there is none."""
        return (self.outcome or self._without_effects()).prices

    # --- transitions -----------------------------------------------------------------------------

    def update(self, *, fallback: bool = False, **options: Unpack[SessionOptions]) -> Outcome:
        """Send the changes and evaluate the rules. Creates the session if necessary.

        Args:
            fallback: If the service cannot be reached, return an outcome without effects
                (``degraded``) instead of raising. Rejections (4xx) are still raised, and so is
                ``OutcomeUnknownError`` if the outcome of an earlier transition is still unknown.
            **options: See :class:`SessionOptions`.
        """
        with self._locked(options) as options:
            try:
                return self._put("update", options)
            except CALL_ERRORS as error:
                return self._degraded(error, fallback)

    def preview(
        self,
        *,
        closing: bool = False,
        now: datetime | None = None,
        evaluable_campaign_ids: list[int] | None = None,
        fallback: bool = False,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        """Evaluate the rules on the whole content without storing anything (a dry run).

        Args:
            closing: Evaluate as if the session were closed.
            now: Simulated time of the evaluation, in the future.
            evaluable_campaign_ids: Evaluate only these campaigns, including disabled ones.
            fallback: As in :meth:`update`.
            **options: See :class:`SessionOptions`.
        """
        with self._locked(options) as options:
            target = check_transition("close" if closing else "update", self.state)
            whole = self._members()
            session = subset(self.content, whole)
            session.evaluable_campaign_ids = evaluable_campaign_ids
            if closing:
                session.state = target
            try:
                response = self._send(session, options, dry=True, now=now)
            except CALL_ERRORS as error:
                return self._degraded(error, fallback)
            return self._outcome(response, target, whole)

    def close(self, *, confirm: bool = False, **options: Unpack[SessionOptions]) -> Outcome:
        """Close the session: redeem coupons, book points and consume budgets.

        For a session that is already closed, return its last outcome without a request.

        Args:
            confirm: If the outcome is unknown, read the session and close it again if necessary,
                with a new deadline.
            **options: See :class:`SessionOptions`.
        """
        try:
            return self._close(options)
        except OutcomeUnknownError:
            if not confirm:
                raise
            return self._close(options)

    def _close(self, options: SessionOptions) -> Outcome:
        with self._locked(options) as options:
            if self._pending is None and self.state == "closed" and self.outcome is not None:
                return self.outcome
            return self._put("close", options)

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
            response = self.api.reopen_customer_session(self.session_id, **options)
            return _as_state(response.effects)

        with self._locked(options) as options:
            return self._transition("reopen", self._members(), call, options)

    def return_items(
        self,
        items: Mapping[str | int, int],
        *,
        dry: bool = False,
        run_rule_engine: bool | None = None,
        **options: Unpack[SessionOptions],
    ) -> Outcome:
        """Return units of a closed session. The response always contains the session.

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
            lines = (self.outcome and self.outcome.session.cart_items) or []
            request = m.ReturnIntegrationRequest(
                var_return=m.NewReturn(returned_cart_items=returned_units(items, lines)),
                response_content=self._response_content(options, "customerSession"),
            )
            return self.api.return_cart_items(
                self.session_id,
                request,
                dry=dry or None,
                run_rule_engine=run_rule_engine,
                **options,
            )

        with self._locked(options) as options:
            if dry:
                target = check_transition("return_items", self.state)
                return self._outcome(call(options), target, {})
            units = [[item, quantity] for item, quantity in items.items()]
            return self._transition("return_items", self._members(), call, options, units)

    def reload(self, **options: Unpack[CallOptions]) -> Outcome:
        """Read the session from the server. Changes that were not sent are lost.

        Args:
            **options: See :class:`talon_one.CallOptions`.

        Raises:
            NotFoundException: The session does not exist.
        """
        with self._locked(options) as options:
            outcome = self._read(options)
            self._pending = None
            if stored := outcome.response.customer_session:
                self.content = content_from(stored)
                self._known = self._members()
            return outcome

    # --- serialization ---------------------------------------------------------------------------

    def to_json(self) -> str:
        """Return everything but the client as JSON text that keeps every digit.

        It includes the last outcome and may contain personal data.
        """
        now, pending = self._members(), self._pending
        saved = {
            "sessionId": self.session_id,
            "state": self.state,
            "content": copy(self.content),
            "unsent": list(self._unsent(now)),
            "pending": pending and pending._replace(content=pending.content == now),
            "outcome": None if self.outcome is None else self.outcome.to_dict(),
            "responseContent": list(self.response_content),
            "priceRules": asdict(self.price_rules),
        }
        return write_request(saved, "sessionState")

    def to_dict(self) -> dict[str, Any]:
        """Return the same as a dict; a number is a ``Decimal`` where a float would lose a digit."""
        saved: dict[str, Any] = parse_plain(self.to_json())
        return saved

    @classmethod
    def from_json(cls, api: IntegrationApi, text: str | bytes) -> Self:
        """Restore a session from :meth:`to_json`; nothing is sent.

        Raises:
            ApiValueError: The text does not come from :meth:`to_json`.
        """
        saved = parse_json(text)
        try:
            rules = PriceRules(**saved["priceRules"])
            session = cls(api, saved["sessionId"], price_rules=rules)
            session.response_content = saved["responseContent"]
            session.state = saved["state"]
            session.content = m.NewCustomerSessionV2.from_dict(saved["content"])
            session.outcome = saved["outcome"] and Outcome.from_dict(saved["outcome"], rules)
            now = session._members()
            session._known = {key: now[key] for key in now if key not in saved["unsent"]}
            if pending := saved["pending"] and PendingTransition(*saved["pending"]):
                session._pending = pending._replace(content=now if pending.content else {})
        except (KeyError, TypeError) as problem:
            raise ApiValueError(f"expected the result of to_json(): {problem!r}") from problem
        return session

    @classmethod
    def from_dict(cls, api: IntegrationApi, data: dict[str, Any]) -> Self:
        """Restore a session from :meth:`to_dict`; nothing is sent. Raises like :meth:`from_json`."""
        return cls.from_json(api, write_request(data, "sessionState"))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_json, (self.api, self.to_json())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.session_id!r}: {self.state or 'state unknown'}>"

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
        content = as_list(options.pop("response_content", self.response_content))
        return [*content, *(part for part in always if part not in content)]

    def _members(self) -> dict[str, str]:
        with self._guard:
            return member_texts(self.content)

    def _unsent(self, now: dict[str, str]) -> dict[str, str]:
        """Return the members that differ from what the server was sent."""
        return {key: text for key, text in now.items() if self._known.get(key) != text}

    def _put(self, action: str, options: Any) -> Outcome:
        whole = self._members()
        sent = {} if action == "cancel" else self._unsent(whole)
        session = subset(self.content, sent)
        if action != "update":
            session.state = TARGETS[action]
        for key in sent:
            self._known.pop(key, None)  # until there is a response

        def call(options: Any) -> m.IntegrationStateV2:
            response = self._send(session, options)
            self._known.update(sent)
            return response

        return self._transition(action, whole, call, options)

    def _send(
        self, session: m.NewCustomerSessionV2, options: Any, **query: Any
    ) -> m.IntegrationStateV2:
        request = m.IntegrationRequest(
            customer_session=session, response_content=self._response_content(options)
        )
        return self.api.update_customer_session_v2(self.session_id, request, **query, **options)

    def _transition(
        self,
        action: str,
        content: dict[str, str],
        call: Callable[[Any], m.IntegrationStateV2],
        options: Any,
        units: list[list[str | int]] | None = None,
    ) -> Outcome:
        """Make a transition, or find that an earlier call made it."""
        pending = self._pending
        again = pending is not None and pending._replace(key="") == (action, "", content, units)
        if pending and not (again and action == "return_items"):  # the server recognizes its key
            began = monotonic()
            if done := self._resolve(pending, action, options):
                return done
            options["deadline"] = max(options["deadline"] - (monotonic() - began), MIN_DEADLINE)
        target = check_transition(action, self.state)
        key = options.setdefault(
            "idempotency_key", pending.key if pending and again else str(uuid4())
        )
        try:
            response = call(options)
        except BaseException as error:
            if action == "update" or not outcome_is_unknown(error):
                raise
            self._pending = PendingTransition(action, key, content, units)
            if isinstance(error, OpenApiException):
                raise OutcomeUnknownError(action, key, error) from error
            raise
        undoing = action in ("cancel", "reopen", "return_items") and self.state != "open"
        previous = self.outcome.active_effects if undoing and self.outcome else ()
        self._pending = None
        return self._keep(self._outcome(response, target, content, previous))

    def _resolve(self, pending: PendingTransition, action: str, options: Any) -> Outcome | None:
        """Read whether a pending transition was made; return its outcome if ``action`` asks for it."""
        try:
            outcome = self._read(options)
        except NotFoundException:
            return None
        except CALL_ERRORS as error:
            raise OutcomeUnknownError(pending.action, pending.key, error) from error
        done = self.state == TARGETS[pending.action]
        if done or pending.action == "return_items":  # what was returned is known now
            self._pending = None
        if action == "close" and self.state == "closed":
            return outcome
        return outcome if done and action == pending.action != "return_items" else None

    def _read(self, options: Any) -> Outcome:
        excluded = ("idempotency_key", "response_content")
        options = {name: value for name, value in options.items() if name not in excluded}
        response = self.api.get_customer_session(self.session_id, **options)
        if response.customer_session is None:
            raise UnexpectedResponse("customerSession is missing in the response", status=200)
        state = _as_state(response.effects or [], response.customer_session)
        return self._keep(self._outcome(state, None, {}))

    def _outcome(
        self,
        response: m.IntegrationStateV2,
        target: str | None,
        content: dict[str, str],
        previous: Sequence[m.Effect] = (),
    ) -> Outcome:
        stored = response.customer_session
        return Outcome(
            response,
            state=stored.state if stored is not None and stored.state else target,
            content=session_json(content if stored is None else {}),
            previous_effects=previous,
            rules=self.price_rules,
        )

    def _keep(self, outcome: Outcome) -> Outcome:
        self.state, self.outcome = outcome.state, outcome
        return outcome

    def _degraded(self, error: ApiConnectionError | ApiException, fallback: bool) -> Outcome:
        if fallback and is_unreachable(error):
            return self._without_effects()
        raise error

    def _without_effects(self) -> Outcome:
        return Outcome(
            _as_state([]),
            state=self.state,
            content=session_json(self._members()),
            rules=self.price_rules,
            degraded=True,
        )


def _as_state(
    effects: list[m.Effect], stored: m.CustomerSessionV2 | None = None
) -> m.IntegrationStateV2:
    return m.IntegrationStateV2(
        effects=effects, created_coupons=[], created_referrals=[], customer_session=stored
    )
