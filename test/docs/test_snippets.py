"""Every Python block of the pages runs and prints what the page shows below it.

A ``text`` block directly below a Python block is its output. ``...`` in it stands for what differs from run
to run, as in doctest. ``UPDATE_DOCS=1`` writes the outputs.
"""

from __future__ import annotations

import doctest
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from talon_one.emulator import Emulator

from ..project import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
BLOCK = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```\n)?",
    re.DOTALL | re.MULTILINE,
)

pytestmark = pytest.mark.smoke


@dataclass(frozen=True)
class Snippet:
    """A Python block of a page and the output that the page shows."""

    page: Path
    line: int
    text: str
    code: str
    output: str

    def run(self) -> None:
        """Execute the block; tracebacks name the lines of the page."""
        padded = "\n" * self.line + self.code
        exec(compile(padded, str(self.page), "exec"), {"__name__": "__main__"})

    def write_output(self, output: str) -> None:
        """Put ``output`` into the page."""
        page = self.page.read_text("utf-8")
        assert page.count(self.text) == 1
        shown = f"\n```text\n{output}```\n" if output else ""
        block = f"```python\n{self.code}```\n{shown}"
        self.page.write_text(page.replace(self.text, block), "utf-8")


def snippets() -> Iterator[Snippet]:
    for page in PAGES:
        text = page.read_text("utf-8")
        for block in BLOCK.finditer(text):
            line = text.count("\n", 0, block.start("code"))
            yield Snippet(page, line, block[0], block["code"], block["output"] or "")


SNIPPETS = [
    pytest.param(snippet, id=f"{snippet.page.relative_to(ROOT)}:{snippet.line}")
    for snippet in snippets()
]


@pytest.fixture
def deployment(demo_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """An emulator where ``Configuration.from_env()`` finds it."""
    monkeypatch.setenv("TALON_ONE_HOST", demo_emulator.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", demo_emulator.api_key)
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", demo_emulator.management_key)
    return demo_emulator


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    """Undo what a snippet configures."""
    loggers = (logging.getLogger(), logging.getLogger("talon_one"))
    before = [(logger, logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers


def test_there_are_snippets_to_run() -> None:
    assert len(SNIPPETS) > 30


@pytest.mark.parametrize("snippet", SNIPPETS)
@pytest.mark.usefixtures("deployment")
def test_a_snippet_prints_what_the_page_shows(
    snippet: Snippet, capsys: pytest.CaptureFixture[str]
) -> None:
    snippet.run()
    printed = "\n".join(line.rstrip() for line in capsys.readouterr().out.splitlines())
    printed += "\n" if printed else ""
    same = doctest.OutputChecker().check_output(snippet.output, printed, doctest.ELLIPSIS)
    if not same and os.environ.get("UPDATE_DOCS"):
        snippet.write_output(printed)
    else:
        assert same, f"{snippet.page}:{snippet.line} prints:\n{printed}"


@pytest.mark.usefixtures("deployment")
def test_all_pages_can_be_tried_one_after_the_other_on_one_account() -> None:
    for snippet in snippets():
        snippet.run()


def run_checkout(**environment: str) -> str:
    script = ROOT / "examples/checkout.py"
    done = subprocess.run(
        [sys.executable, "-W", "error", script],
        env={"PATH": "", "SYSTEMROOT": "", **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout


def test_the_checkout_example_shows_a_whole_checkout() -> None:
    printed = run_checkout()
    assert "SUMMER-99: We don't recognize this code. Please check the spelling." in printed
    assert "10 % off your order (WELCOME10)" in printed
    assert "107.99\n" in printed
    assert "119.99 points earned" in printed
    assert "the session is partially_returned" in printed
    assert "9.00 to pay back" in printed
    assert 'refused: cannot move the session to state "open"' in printed


def test_the_checkout_example_uses_no_proxy_for_the_emulator() -> None:
    assert "points earned" in run_checkout(HTTP_PROXY="http://127.0.0.1:9")


def test_the_checkout_example_runs_unchanged_against_a_deployment(deployment: Emulator) -> None:
    environment = {"TALON_ONE_HOST": deployment.url, "TALON_ONE_API_KEY": deployment.api_key}
    assert "the session is closed" in run_checkout(**environment)
    deployment.requests.assert_sent("returnCartItems", times=1)
