"""The pictures of a session's states show the transitions in the code."""

from __future__ import annotations

import os
import re

from talon_one.helpers import TRANSITIONS

from ..project import ROOT

PAGE = ROOT / "docs/sessions.md"
BEGIN, END = "<!-- states: begin -->\n", "<!-- states: end -->"


def picture() -> str:
    """The moves as a Mermaid diagram; ``[*]`` is where nothing is known of the session."""
    arrows = [
        f"    {origin or '[*]'} --> {target}: {action}()" for action, origin, target in TRANSITIONS
    ]
    ends = {move.target for move in TRANSITIONS} - {move.origin for move in TRANSITIONS}
    arrows += [f"    {state} --> [*]" for state in sorted(ends)]
    return "\n".join(["```mermaid", "stateDiagram-v2", *arrows, "```", ""])


def test_the_picture_of_the_states_shows_the_moves_that_the_code_allows() -> None:
    before, begin, rest = PAGE.read_text("utf-8").partition(BEGIN)
    shown, end, after = rest.partition(END)
    assert begin
    assert end
    if os.environ.get("UPDATE_DOCS"):
        shown = picture()
        PAGE.write_text(before + begin + shown + end + after, "utf-8")
    assert shown == picture(), "UPDATE_DOCS=1 writes it anew"


def test_the_picture_of_the_site_names_every_state_and_every_call() -> None:
    picture = (ROOT / "docs/pictures/session-states.svg").read_text("utf-8")
    ends: dict[tuple[str | None, str], list[str]] = {}
    for action, origin, target in TRANSITIONS:
        ends.setdefault((origin, target), []).append(f"{action}()")
    calls = [", ".join(actions) for actions in ends.values()]
    assert sorted(re.findall(r'class="code">(.+?)<', picture)) == sorted(calls)
    states = {target for _, target in ends}
    assert set(re.findall(r"/><text [^>]*>(\w+)<", picture)) == states
