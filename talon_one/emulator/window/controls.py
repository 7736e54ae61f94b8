"""The panels that drive an emulator: its clock, scripted failures, snapshots."""

from __future__ import annotations

from datetime import timezone
from urllib.parse import urlencode
from xml.etree.ElementTree import Element  # nosec B405: nothing is parsed

from ..http.failures import Failure
from ..operations import EMULATED
from .actions import FAILURES, UNITS
from .context import Context
from .elements import TIMES, Content, h


def controls(context: Context) -> Element:
    """Return the panels."""
    clock = context.emulator.clock
    time = clock().astimezone(timezone.utc)
    # Seconds of a clock that runs would change the page every second.
    left = [f"{n or 'all'}" for _, n in context.failures.pending]
    return h(
        "div",
        _panel(
            "clock",
            "Clock",
            f"{time:%Y-%m-%d %H:%M}",
            _clock_forms(context),
        ),
        _panel(
            "failures",
            "Fail next",
            f"{', '.join(left)} to come" if left else "",
            _failure_forms(context),
        ),
        _panel(
            "snapshots", "Snapshots", str(len(context.snapshots) or ""), _snapshot_forms(context)
        ),
        class_="panels",
    )


def _panel(id: str, title: str, value: str, content: Content) -> Element:
    return h(
        "details",
        h("summary", h("span", title), " ", h("span", value, class_="value")),
        h("div", content, class_="panel"),
        id=f"panel-{id}",
        name="panel",
    )


def _form(context: Context, action: str, *content: Content, upload: bool = False) -> Element:
    return h(
        "form",
        content,
        method="post",
        action=f"/-/{action}?{urlencode(context.query)}",
        enctype="multipart/form-data" if upload else None,
    )


def _button(text: str, do: str, class_: str | None = None) -> Element:
    return h("button", text, name="do", value=do, class_=class_)


def _clock_forms(context: Context) -> Content:
    clock = context.emulator.clock
    return _form(
        context,
        "clock",
        h(
            "p",
            f"{'Runs' if clock.stopped is None else 'Stopped'}; times are in UTC.",
            class_="hint",
        ),
        h("label", "Advance by", for_="advance-by"),
        h(
            "div",
            h(
                "input",
                id="advance-by",
                name="amount",
                type="number",
                min="0",
                value="1",
                step="any",
            ),
            h(
                "select",
                (h("option", unit, selected=unit == "days") for unit in UNITS),
                name="unit",
                aria_label="Unit of time",
            ),
            _button("Advance", "advance", "main"),
            class_="line",
        ),
        h(
            "div",
            _button("Run", "run") if clock.stopped is not None else _button("Stop", "stop"),
            _button("Back to the start", "reset"),
            class_="line",
        ),
        h("p", "Points expire and campaigns end with this clock.", class_="hint"),
    )


def _failure_forms(context: Context) -> Content:
    operations = sorted(EMULATED)
    pending = [
        h("li", f"{_describe(failure)}, {n or 'all'} {TIMES} {failure.operation or 'any request'}")
        for failure, n in context.failures.pending
    ]
    return _form(
        context,
        "failures",
        h("label", "What happens", for_="fail-how"),
        h(
            "select",
            (h("option", words, value=name) for name, (words, _) in FAILURES.items()),
            id="fail-how",
            name="how",
        ),
        h("label", "How many requests", for_="fail-times"),
        h("input", id="fail-times", name="times", type="number", min="1", value="1"),
        h("label", "Only this operation", for_="fail-operation"),
        h(
            "select",
            h("option", "any", value=""),
            (h("option", operation) for operation in operations),
            id="fail-operation",
            name="operation",
        ),
        h(
            "div",
            _button("Fail the next request", "add", "main"),
            _button("Stop failing", "stop") if pending else None,
            class_="line",
        ),
        h("ul", pending) if pending else None,
    )


def _describe(failure: Failure) -> str:
    for words, known in FAILURES.values():
        if vars(known) == {**vars(failure), "operation": ""}:
            return words
    return str(failure.status or "a failure")


def _snapshot_forms(context: Context) -> Content:
    taken = [
        h(
            "li",
            h(
                "span",
                f"{number}: {snapshot.taken:%Y-%m-%d %H:%M:%S}, {snapshot.requests} requests",
            ),
            h(
                "div",
                h("button", "Restore", name="number", value=str(number)),
                h(
                    "a",
                    "Download",
                    href=f"/-/snapshots/{number}",
                    download=f"snapshot-{number}.json",
                ),
                class_="line",
            ),
        )
        for number, snapshot in context.snapshots.items()
    ]
    return (
        _form(
            context,
            "snapshots",
            h("div", _button("Take a snapshot", "take", "main"), class_="line"),
        ),
        _form(context, "restore", h("ul", taken)) if taken else None,
        _form(
            context,
            "upload",
            h("label", "Restore from a file", for_="snapshot-file"),
            h("input", id="snapshot-file", name="file", type="file", accept=".json", required=True),
            h("div", h("button", "Restore this file"), class_="line"),
            upload=True,
        ),
        _form(
            context,
            "reset",
            h("div", h("button", "Forget everything", class_="danger"), class_="line"),
        ),
    )
