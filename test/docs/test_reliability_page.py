"""The tables of docs/reliability.md show what the transport tests observe.

The prose is in reliability.md beside this file. ``UPDATE_DOCS=1`` writes the page.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from talon_one.core import errors
from talon_one.core.errors import ApiException, ApiTimeoutError

from ..core.transport.fault_server import Script, answers, ends_after, reply
from ..core.transport.test_bodies import DEEP, JSON, MISPACKED, failed
from ..core.transport.test_deadlines import (
    DRIPS,
    HANGS,
    dripping,
    ended_by,
    had_to_pause,
    waited_for_a_connection,
)
from ..core.transport.test_retry_matrix import (
    CONNECT_TIMEOUT,
    FAULTS,
    KEYED,
    OPERATIONS,
    READ_TIMEOUT,
    Outcome,
    is_repeatable,
    outcome,
    seen,
)
from ..project import ROOT

TEMPLATE = Path(__file__).with_name("reliability.md")
PAGE = ROOT / "docs/reliability.md"


def test_the_page_on_reliability_shows_what_the_tests_observe() -> None:
    page = TEMPLATE.read_text("utf-8")
    for name, part in (
        ("{deadlines}", deadlines()),
        ("{faults}", faults()),
        ("{errors}", tree_of_errors()),
        ("{bodies}", bodies()),
    ):
        assert page.count(name) == 1
        page = page.replace(name, part)
    if os.environ.get("UPDATE_DOCS"):
        PAGE.write_text(page, "utf-8")
    assert PAGE.read_text("utf-8") == page, "UPDATE_DOCS=1 writes the page"


def table(*rows: Iterable[str]) -> str:
    """Format rows as a Markdown table, the first row as its header."""
    head, *rest = [list(row) for row in rows]
    lines = [head, ["---"] * len(head), *rest]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def deadlines() -> str:
    return table(
        ("What hangs", "What the caller gets", "`phase`", "`sent`", "Ends at"),
        *deadline_rows(),
    )


def deadline_rows() -> Iterator[tuple[str, ...]]:
    error: Exception = waited_for_a_connection()
    yield "all connections are busy", *timed_out(error), "the deadline"
    for name, hanging in HANGS.items():
        yield name, *timed_out(ended_by("deadline", name)), f"the deadline or the {hanging.timeout}"
    dripped: dict[tuple[str, ...], list[str]] = {}
    for name in DRIPS:
        error, seconds = dripping(name)
        assert seconds // 5 * 5 == 25
        dripped.setdefault(timed_out(error), []).append(name)
    for sees, names in dripped.items():
        yield f"one byte at a time: {'; '.join(names)}", *sees, "the deadline (25 s)"
    error, clock = had_to_pause("503")
    pauses = sum(clock.pauses)
    yield (
        "a delay that would exceed a deadline of 1.2 s",
        *timed_out(error),
        f"immediately, after one retry {pauses:g} s later",
    )


def timed_out(error: Exception) -> tuple[str, str, str]:
    if isinstance(error, ApiTimeoutError):
        return f"`{type(error).__name__}`", str(error.phase), f'`"{error.sent}"`'
    assert isinstance(error, ApiException)
    return f"`{type(error).__name__}` {error.status}", "", f'`"{error.sent}"`'


def faults() -> str:
    return table(
        (
            "Fault",
            "What the caller gets",
            "Repeatable: attempts",
            "time",
            "Other calls: attempts",
            "time",
        ),
        *(fault_row(name) for name in FAULTS),
    )


def fault_row(name: str) -> tuple[str, ...]:
    cells: dict[bool, set[tuple[str, int, str]]] = {True: set(), False: set()}
    for kind in OPERATIONS:
        for keyed in KEYED:
            got = outcome(name, kind, keyed)
            cells[is_repeatable(kind, keyed)].add((got.sees, got.attempts, took(name, got)))
    [(sees, attempts, time)] = cells[True]
    [(also_sees, other_attempts, other_time)] = cells[False]
    assert sees == also_sees
    return name, f"`{sees}`", str(attempts), time, str(other_attempts), other_time


def took(name: str, got: Outcome) -> str:
    """Return the delays and the timeouts; the tests use very short timeouts."""
    pauses = sum(got.pauses)
    limit = "connect timeout" if "connect timeout" in got.sees else "read timeout"
    times = round(
        (got.seconds - pauses) / (CONNECT_TIMEOUT if limit == "connect timeout" else READ_TIMEOUT)
    )
    parts = [f"{pauses:g} s"] if pauses or not times else []
    if times:
        parts.append(f"{times} x {limit}" if times > 1 else limit)
    return " + ".join(parts)


def tree_of_errors(error: type[Exception] = errors.OpenApiException, indent: str = "") -> str:
    """Return an error with the first line of its docstring, and its subclasses below."""
    summary = str(error.__doc__).partition("\n")[0].replace("``", "")
    lines = [f"{indent + error.__name__:<38}{summary}"]
    for kind in error.__subclasses__():
        if kind.__module__ == errors.__name__:
            # A private base does not add a level.
            private = kind.__name__.startswith("_")
            below = tree_of_errors(kind, indent if private else indent + "  ")
            lines.append(below.partition("\n")[2] if private else below)
    return "\n".join(lines)


def bodies() -> str:
    gzip = "Content-Encoding: gzip"
    half = "Content-Length: 99999"
    framed: dict[str, tuple[bytes, str | None, tuple[str, ...]]] = {
        "no body": (b"", None, ()),
        "HTML": (b"<html>Please log in</html>", "text/html", ()),
        "truncated JSON": (JSON[:-9], "application/json", ()),
        "JSON nested 100,000 levels deep": (DEEP, "application/json", ()),
        "text that is not UTF-8": (b'{"a": "\xff"}', "application/json", ()),
        "shorter than its `Content-Length`": (JSON, "application/json", (half,)),
        "chunked, without a last chunk": (
            b"2\r\n{}\r\n",
            "application/json",
            ("Transfer-Encoding: chunked",),
        ),
        "not gzip, although declared": (JSON, "application/json", (gzip,)),
        "truncated gzip": (MISPACKED["gzip that is cut off"][1], "application/json", (gzip,)),
        "a compression that was not requested": (
            JSON,
            "application/json",
            ("Content-Encoding: br",),
        ),
        "longer than `max_body_size`": (b" " * 2000, "application/json", ()),
    }

    def script(status: int, name: str) -> Script:
        content, content_type, headers = framed[name]
        whole = reply(status, content, *headers, content_type=content_type)
        return (
            ends_after(whole) if "Content-Length" in name or "chunked" in name else answers(whole)
        )

    return table(
        ("Body", "As 200", "As 400", "As 500"),
        *(
            (
                name,
                *(
                    f"`{seen(failed(script(n, name), max_body_size=1900))}`"
                    for n in (200, 400, 500)
                ),
            )
            for name in framed
        ),
    )
