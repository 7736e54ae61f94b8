"""The requests that the emulator received: status, effects, timing, bodies, copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from talon_one import TalonOneError
from talon_one import models as m

from ..http.recording import RecordedRequest
from ..support.exact_json import read_json
from .context import LONGEST_LIST, Context, View, entries, entry, link, time_text
from .copies import to_curl, to_python
from .effects_table import effects_table
from .elements import TIMES, Content, badge, code_block, facts, folded, h, section, table
from .elements import row as table_row
from .secrets import SHOWN_HEADERS, indent_json, read_body

LONGEST_TEXT = 100_000


def requests_view(context: Context) -> View:
    """Return the latest requests, and the selected one or the last."""
    requests = context.emulator.requests[-LONGEST_LIST:]
    wanted = context.query.get("request", "")
    chosen = next((request for request in requests if str(request.number) == wanted), None)
    latest = requests[-1] if len(requests) else None
    shown = chosen or latest
    listed = [_entry(request, request is shown) for request in reversed(requests)]
    return View(
        entries("Requests, the latest first", listed, "No request yet. Send one to this address."),
        _welcome(context) if shown is None else _detail(context, shown, chosen is None),
        chosen is not None,
    )


def _entry(request: RecordedRequest, current: bool) -> Element:
    kinds = effects_of(request)
    content = (
        h("span", request.method, class_="method"),
        h("span", unquote(request.path), class_="title"),
        _status(request),
        h("span", _count(kinds) or request.operation, class_="note"),
        h("span", _duration(request), class_="time"),
    )
    key = f"request-{request.number}"
    return entry("requests", current, content, key=key, request=request.number)


def effects_of(request: RecordedRequest) -> tuple[m.Effect, ...]:
    """Return the effects of a response; none if it has no such member."""
    return _read_effects(request.response_content)


@lru_cache(maxsize=2 * LONGEST_LIST)
def _read_effects(content: bytes) -> tuple[m.Effect, ...]:
    try:
        body = read_json(content)
        effects = body["effects"] if isinstance(body, dict) and "effects" in body else ()
        return tuple(map(m.Effect.from_dict, effects))
    except (ValueError, TypeError, TalonOneError):
        return ()


def _count(effects: Sequence[m.Effect]) -> str:
    counts = Counter(str(effect.effect_type) for effect in effects)
    return ", ".join(f"{kind} {TIMES} {n}" if n > 1 else kind for kind, n in counts.items())


def _status(request: RecordedRequest) -> Element:
    if not request.status:
        return badge("reset", "bad")
    kind = "good" if request.status < 300 else "fair" if request.status < 500 else "bad"
    return badge(str(request.status), kind)


def _duration(request: RecordedRequest) -> str:
    return f"{request.seconds * 1000:.1f} ms" if request.seconds < 1 else f"{request.seconds:.2f} s"


def _detail(context: Context, request: RecordedRequest, follows: bool) -> Element:
    query = ", ".join(f"{name}={value}" for name, value in request.query.items())
    names = {
        id: campaign.definition.name
        for store in context.account.stores
        for id, campaign in store.campaigns.items()
    }
    headers = [(name, request.headers.get(name)) for name in SHOWN_HEADERS]
    return h(
        "article",
        h("p", "The latest request; the page follows.", class_="hint") if follows else None,
        h("h2", h("span", request.method, class_="method"), " ", unquote(request.path)),
        facts(
            ("Status", _status(request)),
            ("Operation", request.operation),
            ("Query", query),
            ("Time", time_text(request.at)),
            ("Took", _duration(request)),
            ("Session", _session_link(context, request)),
        ),
        _problem(request),
        effects_table(effects_of(request), names),
        section(
            "Send it again",
            h(
                "p",
                "The key comes from the environment. A copy has no idempotency key.",
                class_="hint",
            ),
            folded("curl", code_block(to_curl(request, context.url), "curl"), id="as-curl"),
            folded("Python", code_block(to_python(request, context.url), "Python"), id="as-python"),
        ),
        section("Response", _body(request.response_content, "Body of the response")),
        section(
            "Request",
            facts(*((name, value) for name, value in headers if value)),
            _body(request.content, "Body of the request"),
        ),
        id=f"shown-request-{request.number}",
    )


def _session_link(context: Context, request: RecordedRequest) -> Content:
    parts = request.path.split("/")
    if parts[2:3] != ["customer_sessions"] or len(parts) < 4:
        return None
    session_id = unquote(parts[3])
    owners = [a for a in context.account.applications if session_id in a.store.sessions]
    return [
        link(session_id, "sessions", application=application.id, session=session_id)
        for application in owners[:1]
    ]


def _problem(request: RecordedRequest) -> Content:
    body = request.response_body
    if request.status < 400 or not isinstance(body, dict):
        return None
    errors = body.get("errors")
    rows = [
        table_row(
            str(error.get("title", "")),
            ", ".join(map(str, dict(error.get("source") or {}).values())),
            str(error.get("details", "")),
        )
        for error in (errors if isinstance(errors, list) else ())
        if isinstance(error, dict)
    ]
    return h(
        "div",
        h("p", str(body.get("message", "")), class_="problem"),
        table("Errors", ("Error", "Where", "Details"), rows) if rows else None,
    )


def _body(content: bytes, label: str) -> Element:
    if not content:
        return h("p", "No body.", class_="hint")
    try:
        text = indent_json(read_body(content))
    except ValueError:
        text = content.decode("utf-8", "replace")
    if len(text) > LONGEST_TEXT:
        text = f"{text[:LONGEST_TEXT]}\n... and {len(text) - LONGEST_TEXT:,} characters more"
    return code_block(text, label)


def _welcome(context: Context) -> Element:
    return h(
        "article",
        h("h2", "Waiting for the first request"),
        h("p", "Point your shop, or an SDK, at this address:"),
        code_block(f"export TALON_ONE_HOST={context.url}", "Environment"),
        h(
            "p",
            "What it sends appears here, with effects, prices and the reasons for rejected codes.",
        ),
        id="welcome",
    )
