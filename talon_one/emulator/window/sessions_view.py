"""Customer sessions: state, codes, prices, points and effects."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from talon_one import models as m
from talon_one.helpers import Outcome, PriceRules

from ..operations import EMULATED, Invocation
from ..state.account import Application
from ..state.packed import PackedDict
from ..state.sessions import Session
from ..support.errors import ApiError
from ..support.exact_json import Json, write_json
from .breakdown import breakdown
from .context import LONGEST_LIST, Context, View, address, entries, entry, link, time_text
from .effects_table import effects_table
from .elements import Content, badge, code_block, facts, folded, h, row, section, table
from .secrets import indent_json

_STATES = {"open": "fair", "closed": "good", "cancelled": "bad"}


@dataclass(frozen=True)
class ShownSession:
    """A session and what the rules say about it."""

    application: Application
    session: Session

    @cached_property
    def view(self) -> Json:
        """The session and its effects, as the API returns them."""
        call = Invocation((self.session.integration_id,), {}, None)
        return EMULATED["getCustomerSession"](self.application, call).body

    @cached_property
    def evaluated(self) -> Json:
        """What an update of the open session with its own content would return besides."""
        if self.session.state != "open":
            return {}
        wanted = ["loyalty", "ruleFailureReasons"]
        body = {"customerSession": self.session.content, "responseContent": wanted}
        call = Invocation((self.session.integration_id,), {"dry": True}, body)
        try:
            result = EMULATED["updateCustomerSessionV2"](self.application, call).body
        except ApiError:
            return {}
        return {name: result[name] for name in wanted}

    @cached_property
    def outcome(self) -> Outcome:
        """Its outcome, from which prices, verdicts and points are read."""
        definition, settings = self.application.definition, self.application.settings
        text = write_json({**self.evaluated, **self.view}).decode()
        return Outcome(
            m.IntegrationStateV2.from_json(text),
            rules=PriceRules(
                definition.discount_scope, definition.discount_per_item_scope, settings.item_costs
            ),
        )


def sessions_view(context: Context) -> View:
    """Return the sessions that were written last, and the selected one or the last."""
    found = _list_latest(context)
    wanted, application = context.query.get("session", ""), context.find_application()
    chosen = application.store.sessions.get(wanted)
    shown = chosen if wanted or not found else found[0][1]
    listed = [_entry(a, session, session is shown) for a, session in found]
    if chosen is not None:
        found = [(application, chosen)]
    empty = "No session yet. An update of a customer session makes one."
    return View(
        (_finder(context, wanted), entries("Sessions, the latest first", listed, empty)),
        _detail(context, ShownSession(*found[0]))
        if shown is not None
        else h(
            "article", h("p", f"There is no session {wanted!r}." if wanted else empty), id="none"
        ),
        bool(wanted),
    )


def _list_latest(context: Context) -> list[tuple[Application, Session]]:
    found = []
    for application in context.account.applications:
        sessions = application.store.sessions
        assert isinstance(sessions, PackedDict)
        found += [(application, sessions[id]) for id in sessions.latest()[:LONGEST_LIST]]
    found.sort(key=lambda pair: pair[1].updated, reverse=True)
    return found[:LONGEST_LIST]


def sessions_of(context: Context, environment: str, profile_id: str) -> list[ShownSession]:
    """Return the latest sessions of a profile."""
    return [
        ShownSession(application, session)
        for application, session in _list_latest(context)
        if application.environment == environment and session.profile_id == profile_id
    ]


def _finder(context: Context, wanted: str) -> Element:
    applications = context.account.applications
    return h(
        "form",
        h("input", type="hidden", name="view", value="sessions"),
        h("label", "Session id", for_="find-session"),
        h(
            "input",
            id="find-session",
            name="session",
            value=wanted,
            required=True,
            autocomplete="off",
        ),
        h(
            "select",
            (h("option", a.name, value=str(a.id)) for a in applications),
            name="application",
            aria_label="Application",
        )
        if len(applications) > 1
        else None,
        h("button", "Show"),
        action="/",
        class_="finder",
    )


def state_badge(session: Session) -> Element:
    """Return the state of a session."""
    return badge(session.state.replace("_", " "), _STATES.get(session.state, "fair"))


def _entry(application: Application, session: Session, current: bool) -> Element:
    content = (
        h("span", session.integration_id, class_="title"),
        state_badge(session),
        h("span", session.profile_id or "anonymous", class_="note"),
        h("span", _money(session.totals.total), class_="time"),
    )
    key = f"session-{application.id}-{session.integration_id}"
    return entry(
        "sessions",
        current,
        content,
        key=key,
        application=application.id,
        session=session.integration_id,
    )


def _money(amount: Decimal) -> str:
    return format(amount, "f")


def _detail(context: Context, shown: ShownSession) -> Element:
    session, application = shown.session, shown.application
    campaigns = {id: stored.definition.name for id, stored in application.store.campaigns.items()}
    profile = session.profile_id
    return h(
        "article",
        h("h2", session.integration_id, " ", state_badge(session)),
        facts(
            ("Application", context.name_of(application)),
            (
                "Customer",
                link(profile, "customers", environment=application.environment, profile=profile)
                if profile
                else "anonymous",
            ),
            ("Created", time_text(session.created)),
            ("Updated", time_text(session.updated)),
            ("Updates", str(session.update_count)),
        ),
        _codes(shown),
        breakdown(shown.outcome, application.definition.currency),
        _points(shown),
        effects_table(shown.outcome.effects, campaigns),
        folded(
            "Session as JSON",
            code_block(indent_json(shown.view["customerSession"]), "Session as JSON"),
            id="session-json",
        ),
        id=f"shown-session-{application.id}-{session.integration_id}",
    )


def _codes(shown: ShownSession) -> Content:
    outcome = shown.outcome
    entered = [*shown.session.coupon_codes, shown.session.content["referralCode"]]
    rows = []
    for code in filter(None, entered):
        verdict = outcome.verdicts.get(code)
        rejection = None if verdict is None else verdict.rejection
        if verdict is None:
            state, why = badge("no verdict"), "No rule looked at it."
        elif rejection is None:
            state, why = badge("accepted", "good"), ""
        else:
            state, why = badge("rejected", "bad"), rejection.message
        details = outcome.why(code).splitlines() if rejection is not None else []
        rows.append(row(code, state, [why, *(h("div", line, class_="hint") for line in details)]))
    return section("Codes", table("Codes", ("Code", "Verdict", "Why"), rows)) if rows else None


def _points(shown: ShownSession) -> Content:
    rows = [
        row(
            change.program_name or f"Program {change.program_id}",
            change.subledger_id or "main",
            change.recipient or change.card or shown.session.profile_id,
            _money(change.added),
            _money(change.pending),
            _money(change.deducted),
            _tentative(change.balance),
            numbers=(3, 4, 5, 6),
        )
        for change in shown.outcome.loyalty
    ]
    head = ("Program", "Ledger", "Whose", "Earned", "of it pending", "Spent", "Balance once closed")
    if not rows:
        return None
    return section("Points", table("Points of this session", head, rows, numbers=(3, 4, 5, 6)))


def _tentative(balance: m.LedgerInfo | None) -> str:
    return "" if balance is None else _money(balance.tentative_current_balance)


__all__ = ["ShownSession", "address", "sessions_of", "sessions_view", "state_badge"]
