"""The state of one customer session, and the moves it may make."""

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
from .errors import CALL_ERRORS, OutcomeUnknownError, fate_is_unknown, is_unreachable
from .outcome import Outcome
from .payload import content_of, joined, only, texts
from .pricing import DEFAULT_RULES, PriceRules
from .returns import returned_units
from .transitions import TARGETS, check_move
from .turns import SHORTEST, Turns, WaitWhileBusy

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Self, Unpack

    from talon_one.api import IntegrationApi

    from .prices import Prices

_turns = Turns()


class MoveOptions(CallOptions, total=False):
    """Keywords of the methods that have rules run, besides those of every call."""

    response_content: Sequence[str] | None
    """What the answer holds besides effects, instead of the session's own choice."""


class Doubt(NamedTuple):
    """A move of which nobody knows whether it was done."""

    action: str
    key: str
    content: Any
    """The whole content then; in what is kept, whether it is still the same."""
    units: list[list[str | int]] | None
    """What was to be returned."""


class SessionState(SessionContent):
    """One customer session: a cart that becomes an order.

    Changes are made here and sent by :meth:`update`. Nothing closes by itself, because closing redeems
    coupons and books points: there is no ``with`` and no finalizer. Calls for one session wait for each
    other inside the process. What a call may raise besides what is said there:

    - ``ApiTypeError``, ``ApiValueError``: a value that cannot be sent. Nothing was.
    - ``IllegalTransition``: the session's state does not permit it. Nothing was sent.
    - ``OutcomeUnknownError``: it may or may not have been done. Calling again settles it.
    - ``ApiConnectionError``, ``ApiException``: the call failed, and what it was to do was not done;
      an :meth:`update` may have been done, which the next one makes good.
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
        api: the generated methods.
        session_id: your own id of the session, unique within the Application. Use :meth:`load` if
            it exists already.
        profile_id: your own id of the customer; ``None`` for an anonymous one.
        response_content: what answers hold besides effects, in the API's words
            (``IntegrationRequest.response_content``). Without ``customerSession`` the state is what
            moves lead to, and prices are not compared with the server's totals.
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
        self._known: dict[str, str] = {}
        self._doubt: Doubt | None = None
        self._turns = _turns.of((api.api_client.configuration.host, session_id))
        if profile_id is not None:
            self.profile_id = profile_id

    @classmethod
    def load(cls, api: IntegrationApi, session_id: str, **options: Unpack[CallOptions]) -> Self:
        """Read a session that exists: a new one of that id, and :meth:`reload`.

        Raises:
            NotFoundException: it does not.
        """
        session = cls(api, session_id)
        session.reload(**options)
        return session

    @property
    def prices(self) -> Prices:
        """What the customer pays by the last outcome; the plain prices if there was none."""
        return (self.outcome or self._without_effects()).prices

    # --- moves -----------------------------------------------------------------------------------

    def update(self, *, fallback: bool = False, **options: Unpack[MoveOptions]) -> Outcome:
        """Send what has changed, and have the rules run. The session is created if need be.

        Args:
            fallback: give an outcome without effects (``degraded``) if nobody answers, instead of
                raising. Refusals (4xx) are raised all the same, and ``OutcomeUnknownError`` of an
                earlier move that nobody can settle now.
            **options: See :class:`MoveOptions`.
        """
        with self._turn(options) as own:
            try:
                return self._put("update", own)
            except CALL_ERRORS as error:
                return self._degraded(error, fallback)

    def preview(
        self,
        *,
        closing: bool = False,
        now: datetime | None = None,
        evaluable_campaign_ids: list[int] | None = None,
        fallback: bool = False,
        **options: Unpack[MoveOptions],
    ) -> Outcome:
        """Have the rules run on the whole content, and nothing stored (a dry run).

        Args:
            closing: as if the session were closed.
            now: time in the future to pretend.
            evaluable_campaign_ids: only these campaigns, disabled ones too.
            fallback: as in :meth:`update`.
            **options: See :class:`MoveOptions`.
        """
        with self._turn(options) as own:
            target = check_move("close" if closing else "update", self.state)
            whole = self._texts()
            session = only(self.content, whole)
            session.evaluable_campaign_ids = evaluable_campaign_ids
            if closing:
                session.state = target
            try:
                answer = self._send(session, own, dry=True, now=now)
            except CALL_ERRORS as error:
                return self._degraded(error, fallback)
            return self._outcome(answer, target, whole)

    def close(self, *, confirm: bool = False, **options: Unpack[MoveOptions]) -> Outcome:
        """Close the session: coupons are redeemed, points are booked, budgets used up.

        A session that is closed already gives its last outcome, without a request.

        Args:
            confirm: after an answer that leaves it open whether it was done, read the session and,
                if it was not, close it once more; with time limits of their own.
            **options: See :class:`MoveOptions`.
        """
        try:
            return self._close(options)
        except OutcomeUnknownError:
            if not confirm:
                raise
            return self._close(options)

    def _close(self, options: MoveOptions) -> Outcome:
        with self._turn(options) as own:
            if self._doubt is None and self.state == "closed" and self.outcome is not None:
                return self.outcome
            return self._put("close", own)

    def cancel(self, **options: Unpack[MoveOptions]) -> Outcome:
        """Cancel the session, for good. What closing it booked is rolled back.

        Args:
            **options: See :class:`MoveOptions`.
        """
        with self._turn(options) as own:
            return self._put("cancel", own)

    def reopen(self, **options: Unpack[CallOptions]) -> Outcome:
        """Open a closed session again. What closing it booked is rolled back.

        Prices have no discounts then, until the next :meth:`update`.

        Args:
            **options: See :class:`talon_one.CallOptions`.
        """

        def call(own: Any) -> m.IntegrationStateV2:
            answer = self.api.reopen_customer_session(self.session_id, **own)
            return _as_state(answer.effects)

        with self._turn(options) as own:
            return self._move("reopen", self._texts(), call, own)

    def return_items(
        self,
        items: Mapping[str | int, int],
        *,
        dry: bool = False,
        run_rule_engine: bool | None = None,
        **options: Unpack[MoveOptions],
    ) -> Outcome:
        """Take back units of a closed session. The answer has the session in any case.

        Args:
            items: units by SKU or by position of the line. A SKU that several lines have means the
                first of them that have units left.
            dry: say what would happen, and do nothing.
            run_rule_engine: have the rules run again on what is left, where campaigns ask for it.
            **options: See :class:`MoveOptions`.

        Raises:
            ApiValueError: no such item, or not so many units left.
        """

        def call(own: Any) -> m.IntegrationStateV2:
            lines = (self.outcome and self.outcome.session.cart_items) or []
            request = m.ReturnIntegrationRequest(
                var_return=m.NewReturn(returned_cart_items=returned_units(items, lines)),
                response_content=self._content_wanted(own, "customerSession"),
            )
            return self.api.return_cart_items(
                self.session_id, request, dry=dry or None, run_rule_engine=run_rule_engine, **own
            )

        with self._turn(options) as own:
            if dry:
                target = check_move("return_items", self.state)
                return self._outcome(call(own), target, {})
            units = [list(each) for each in items.items()]
            return self._move("return_items", self._texts(), call, own, units)

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
                self._known = self._texts()
            return outcome

    # --- keeping it ------------------------------------------------------------------------------

    def to_json(self) -> str:
        """All of it but the client, as JSON text that keeps every digit.

        With the last outcome; keep it where personal data may be kept.
        """
        now, doubt = self._texts(), self._doubt
        saved = {
            "sessionId": self.session_id,
            "state": self.state,
            "content": copy(self.content),
            "unsent": list(self._unknown(now)),
            "doubt": doubt and doubt._replace(content=doubt.content == now),
            "outcome": None if self.outcome is None else self.outcome.to_dict(),
            "responseContent": list(self.response_content),
            "priceRules": asdict(self.price_rules),
        }
        return write_request(saved, "sessionState")

    def to_dict(self) -> dict[str, Any]:
        """The same as ``json.dumps`` takes it: numbers are ``Decimal`` where a float would lose a digit."""
        saved: dict[str, Any] = parse_plain(self.to_json())
        return saved

    @classmethod
    def from_json(cls, api: IntegrationApi, text: str | bytes) -> Self:
        """The session that :meth:`to_json` was called on; nothing is sent.

        Raises:
            ApiValueError: the text is something else.
        """
        saved = parse_json(text)
        try:
            rules = PriceRules(**saved["priceRules"])
            session = cls(api, saved["sessionId"], price_rules=rules)
            session.response_content = saved["responseContent"]
            session.state = saved["state"]
            session.content = m.NewCustomerSessionV2.from_dict(saved["content"])
            session.outcome = saved["outcome"] and Outcome.from_dict(saved["outcome"], rules)
            now = session._texts()
            session._known = {key: now[key] for key in now if key not in saved["unsent"]}
            if doubt := saved["doubt"] and Doubt(*saved["doubt"]):
                session._doubt = doubt._replace(content=now if doubt.content else {})
        except (KeyError, TypeError) as problem:
            raise ApiValueError(f"sessionState: not what to_json() gave: {problem!r}") from problem
        return session

    @classmethod
    def from_dict(cls, api: IntegrationApi, data: dict[str, Any]) -> Self:
        """The session that :meth:`to_dict` was called on; nothing is sent. Raises as :meth:`from_json`."""
        return cls.from_json(api, write_request(data, "sessionState"))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_json, (self.api, self.to_json())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.session_id!r}: {self.state or 'not known yet'}>"

    # --- calls -----------------------------------------------------------------------------------

    def _turn(self, options: CallOptions | MoveOptions) -> AbstractContextManager[Any]:
        """The session's turn in this process; gives the options, with what is left of the deadline."""
        own: dict[str, Any] = {key: value for key, value in options.items() if value is not None}
        configuration = self.api.api_client.configuration
        policy = check_retries("retries", own.get("retries", configuration.retries))
        own["retries"] = WaitWhileBusy(policy)
        deadline = check_seconds("deadline", own.get("deadline")) or configuration.deadline
        own["deadline"] = deadline or INTEGRATION.deadline
        return self._turns.take(own)

    def _content_wanted(self, own: dict[str, Any], *always: str) -> list[str]:
        wanted = as_list(own.pop("response_content", self.response_content))
        return [*wanted, *(part for part in always if part not in wanted)]

    def _texts(self) -> dict[str, str]:
        with self._guard:
            return texts(self.content)

    def _unknown(self, now: dict[str, str]) -> dict[str, str]:
        """What the server does not know as it is now."""
        return {key: text for key, text in now.items() if self._known.get(key) != text}

    def _put(self, action: str, own: Any) -> Outcome:
        whole = self._texts()
        sent = {} if action == "cancel" else self._unknown(whole)
        session = only(self.content, sent)
        if action != "update":
            session.state = TARGETS[action]
        for key in sent:
            self._known.pop(key, None)  # until there is an answer

        def call(own: Any) -> m.IntegrationStateV2:
            answer = self._send(session, own)
            self._known.update(sent)
            return answer

        return self._move(action, whole, call, own)

    def _send(
        self, session: m.NewCustomerSessionV2, own: Any, **query: Any
    ) -> m.IntegrationStateV2:
        request = m.IntegrationRequest(
            customer_session=session, response_content=self._content_wanted(own)
        )
        return self.api.update_customer_session_v2(self.session_id, request, **query, **own)

    def _move(
        self,
        action: str,
        content: dict[str, str],
        call: Callable[[Any], m.IntegrationStateV2],
        own: Any,
        units: list[list[str | int]] | None = None,
    ) -> Outcome:
        """Make a move, or find that it was made."""
        doubt = self._doubt
        again = doubt is not None and doubt._replace(key="") == (action, "", content, units)
        if doubt and not (again and action == "return_items"):  # whose key tells the server
            began = monotonic()
            if done := self._settled(doubt, action, own):
                return done
            own["deadline"] = max(own["deadline"] - (monotonic() - began), SHORTEST)
        target = check_move(action, self.state)
        key = own.setdefault("idempotency_key", doubt.key if doubt and again else str(uuid4()))
        try:
            answer = call(own)
        except BaseException as error:
            if action == "update" or not fate_is_unknown(error):
                raise
            self._doubt = Doubt(action, key, content, units)
            if isinstance(error, OpenApiException):
                raise OutcomeUnknownError(action, key, error) from error
            raise
        undoing = action in ("cancel", "reopen", "return_items") and self.state != "open"
        before = self.outcome.in_force if undoing and self.outcome else ()
        self._doubt = None
        return self._keep(self._outcome(answer, target, content, before))

    def _settled(self, doubt: Doubt, action: str, own: Any) -> Outcome | None:
        """Find out what became of a move in doubt: its outcome, if it was done and is asked for."""
        try:
            outcome = self._read(own)
        except NotFoundException:
            return None
        except CALL_ERRORS as error:
            raise OutcomeUnknownError(doubt.action, doubt.key, error) from error
        done = self.state == TARGETS[doubt.action]
        if done or doubt.action == "return_items":  # what was returned is known now
            self._doubt = None
        if action == "close" and self.state == "closed":
            return outcome
        return outcome if done and action == doubt.action != "return_items" else None

    def _read(self, own: Any) -> Outcome:
        options = {k: v for k, v in own.items() if k not in ("idempotency_key", "response_content")}
        answer = self.api.get_customer_session(self.session_id, **options)
        if answer.customer_session is None:
            raise UnexpectedResponse("customerSession: it is missing", status=200)
        state = _as_state(answer.effects or [], answer.customer_session)
        return self._keep(self._outcome(state, None, {}))

    def _outcome(
        self,
        answer: m.IntegrationStateV2,
        target: str | None,
        content: dict[str, str],
        before: Sequence[m.Effect] = (),
    ) -> Outcome:
        stored = answer.customer_session
        return Outcome(
            answer,
            state=stored.state if stored is not None and stored.state else target,
            content=joined(content if stored is None else {}),
            before=before,
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
            content=joined(self._texts()),
            rules=self.price_rules,
            degraded=True,
        )


def _as_state(
    effects: list[m.Effect], stored: m.CustomerSessionV2 | None = None
) -> m.IntegrationStateV2:
    return m.IntegrationStateV2(
        effects=effects, created_coupons=[], created_referrals=[], customer_session=stored
    )
