"""Customers and loyalty cards: profiles, ledgers with active, pending and tentative points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from heapq import nlargest
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from .. import views
from ..state.account import Application
from ..state.records.customers import Profile
from ..state.records.loyalty import Card, Ledger, Transaction
from ..support.amounts import ZERO
from ..support.exact_json import Json
from .context import LONGEST_LIST, Context, View, entries, entry, link, time_text
from .elements import Content, badge, code_block, facts, folded, h, row, section, table
from .secrets import indent_json
from .sessions_view import ShownSession, sessions_of, state_badge

_NUMBERS = (2, 3, 4, 5, 6)
_LATEST = 50


def customers_view(context: Context) -> View:
    """Return the customers that were active last, the cards, and the details of one of them."""
    query = context.query
    environments = {name: found[0] for name, found in context.account.environments.items()}
    application = environments.get(query.get("environment", ""), next(iter(environments.values())))
    card = application.store.cards.get(_card_key(query.get("card", "")))
    profile = application.store.profiles.get(query.get("profile", ""))
    found = _list_latest(environments)
    chosen = card is not None or profile is not None
    if not chosen and found:
        application, profile = found[0]
    listed = [
        *(_entry(a, known, known is profile) for a, known in found),
        *_card_entries(environments, card),
    ]
    empty = "No customer yet. A profile or a session with a profileId makes one."
    if card is not None:
        detail = _card_detail(application, card)
    elif profile is not None:
        detail = _profile_detail(context, application, profile)
    else:
        detail = h("article", h("p", empty), id="none")
    return View(entries("Customers, the most active first", listed, empty), detail, chosen)


def _card_key(text: str) -> tuple[int, str]:
    program, _, identifier = text.partition(":")
    return (int(program), identifier) if program.isascii() and program.isdigit() else (0, "")


def _list_latest(environments: Mapping[str, Application]) -> list[tuple[Application, Profile]]:
    found = [
        (application, profile)
        for application in environments.values()
        for profile in application.store.profiles.values()
    ]
    return nlargest(LONGEST_LIST, found, key=lambda pair: pair[1].last_activity)


def _entry(application: Application, profile: Profile, current: bool) -> Element:
    content = (
        h("span", profile.integration_id, class_="title"),
        badge(application.environment),
        h("span", f"{profile.closed_sessions} orders", class_="note"),
        h("span", format(profile.total_sales, "f"), class_="time"),
    )
    return entry(
        "customers",
        current,
        content,
        key=f"profile-{application.environment}-{profile.integration_id}",
        environment=application.environment,
        profile=profile.integration_id,
    )


def _card_entries(
    environments: Mapping[str, Application], chosen: Card | None
) -> Iterator[Element]:
    for name, application in environments.items():
        for card in list(application.store.cards.values())[-LONGEST_LIST:]:
            program = application.store.programs[card.program_id].definition
            content = (
                h("span", card.identifier, class_="title"),
                badge("card"),
                h("span", f"{program.title or program.name}, {card.status}", class_="note"),
            )
            yield entry(
                "customers",
                card is chosen,
                content,
                key=f"card-{name}-{card.program_id}-{card.identifier}",
                environment=name,
                card=f"{card.program_id}:{card.identifier}",
            )


def _profile_detail(context: Context, application: Application, profile: Profile) -> Element:
    id, environment = profile.integration_id, application.environment
    sessions = sessions_of(context, environment, id)
    view = views.render_customer_profile(application, profile)
    return h(
        "article",
        h("h2", id, " ", badge(environment)),
        facts(
            ("Created", time_text(profile.created)),
            ("Last activity", time_text(profile.last_activity)),
            ("Orders", str(profile.closed_sessions)),
            ("Total sales", format(profile.total_sales, "f")),
            ("Audiences", ", ".join(entry["name"] for entry in view["audienceMemberships"])),
        ),
        _balances(_find_loyalty(application, sessions, id)),
        _transactions(application, id),
        _sessions(sessions),
        folded(
            "Profile as JSON", code_block(indent_json(view), "Profile as JSON"), id="profile-json"
        ),
        id=f"shown-profile-{environment}-{id}",
    )


def _find_loyalty(
    application: Application, sessions: list[ShownSession], profile_id: str
) -> dict[str, Json]:
    """Return the balances of all ledgers by their names; tentative ones with the latest open cart."""
    loyalty: Json = next(
        (shown.evaluated["loyalty"] for shown in sessions if shown.evaluated),
        views.render_profile_loyalty(application, profile_id),
    )
    found = {}
    for program in loyalty["programs"].values():
        found[program["title"]] = program["ledger"]
        for name, ledger in program.get("subLedgers", {}).items():
            found[f"{program['title']}: {name}"] = ledger
    return found


def _balances(ledgers: Mapping[str, Json]) -> Content:
    rows = [
        row(
            name,
            ledger.get("currentTier", {}).get("name", ""),
            _show(ledger["currentBalance"]),
            _show(ledger["pendingBalance"]),
            _show(ledger["negativeBalance"]),
            _show(ledger["tentativeCurrentBalance"]),
            _show(ledger["tentativePendingBalance"]),
            numbers=_NUMBERS,
        )
        for name, ledger in ledgers.items()
    ]
    head = ("Ledger", "Tier", "Active", "Pending", "Owed", "Tentative active", "Tentative pending")
    hint = "Tentative: once the latest open cart is closed."
    if not rows:
        return None
    return section(
        "Points", table("Points", head, rows, numbers=_NUMBERS), h("p", hint, class_="hint")
    )


def _show(points: Json) -> str:
    return format(points, "f") if points else "0"


def _transactions(application: Application, holder: str) -> Content:
    now, store = application.clock(), application.store
    found: list[tuple[str, Ledger, Transaction]] = []
    for (program_id, owner), ledgers in store.ledgers.items():
        if owner == holder:
            name = store.programs[program_id].definition.name
            for subledger, ledger in ledgers.items():
                label = f"{name}: {subledger}" if subledger else name
                found += ((label, ledger, transaction) for transaction in ledger.history)
    found.sort(key=lambda entry: entry[2].id, reverse=True)
    rows = [
        row(
            time_text(transaction.created),
            label,
            transaction.name,
            ("" if transaction.kind == "addition" else "-") + format(transaction.points, "f"),
            _status(ledger, transaction, now),
            numbers=(3,),
        )
        for label, ledger, transaction in found[:_LATEST]
    ]
    head = ("Time", "Ledger", "What for", "Points", "State")
    return section("Ledger", table("Transactions", head, rows, numbers=(3,))) if rows else None


def _status(ledger: Ledger, transaction: Transaction, now: datetime) -> str:
    if transaction.kind == "subtraction":
        return "rollback" if transaction.rollback else "spent"
    lot = next((lot for lot in ledger.lots if lot.id == transaction.id), None)
    if lot is None or lot.points == ZERO:
        return "used up"
    if lot.is_expired(now):
        return "expired"
    if lot.is_pending(now):
        return "pending" if lot.starts is None else f"pending until {lot.starts:%Y-%m-%d %H:%M}"
    return "active" if lot.expires is None else f"active until {lot.expires:%Y-%m-%d %H:%M}"


def _sessions(sessions: list[ShownSession]) -> Content:
    rows = [
        row(
            link(
                shown.session.integration_id,
                "sessions",
                application=shown.application.id,
                session=shown.session.integration_id,
            ),
            state_badge(shown.session),
            time_text(shown.session.updated),
            format(shown.session.totals.total, "f"),
            numbers=(3,),
        )
        for shown in sessions
    ]
    head = ("Session", "State", "Updated", "Before discounts")
    return section("Sessions", table("Sessions", head, rows, numbers=(3,))) if rows else None


def _card_detail(application: Application, card: Card) -> Element:
    view = views.render_card(application.store, card, application.clock())
    title = view["programTitle"]
    ledgers = {title: view["ledger"]}
    ledgers |= {f"{title}: {name}": ledger for name, ledger in view["subledgers"].items()}
    return h(
        "article",
        h("h2", card.identifier, " ", badge(card.status)),
        facts(
            ("Program", title),
            ("Created", time_text(card.created)),
            ("Customers", ", ".join(profile["integrationId"] for profile in view["profiles"])),
            ("Blocked because", card.block_reason),
        ),
        _balances(ledgers),
        _transactions(application, card.identifier),
        folded("Card as JSON", code_block(indent_json(view), "Card as JSON"), id="card-json"),
        id=f"shown-card-{card.program_id}-{card.identifier}",
    )
