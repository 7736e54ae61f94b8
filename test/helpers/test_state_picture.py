"""The picture of a session's states in docs/sessions.md is that of the moves in the code."""

from __future__ import annotations

import os

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
