"""Whatever the documents show, runs."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from talon_one.emulator import Emulator

from ..project import ROOT

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
BLOCKS = [
    pytest.param(code, id=f"{document.relative_to(ROOT)}-{number}")
    for document in DOCUMENTS
    for number, code in enumerate(
        re.findall(r"^```python\n(.*?)^```", document.read_text("utf-8"), re.DOTALL | re.MULTILINE),
        1,
    )
]

pytestmark = pytest.mark.smoke


@pytest.fixture
def deployment(demo_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """An emulator, where Configuration.from_env() finds it."""
    monkeypatch.setenv("TALON_ONE_HOST", demo_emulator.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", demo_emulator.api_key)
    return demo_emulator


def test_there_are_examples_to_run() -> None:
    assert len(BLOCKS) >= 2


@pytest.mark.parametrize("code", BLOCKS)
def test_a_python_block_of_the_documents_runs_and_prints_if_it_says_so(
    code: str, deployment: Emulator, capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(code, "the document", "exec"), {"__name__": "__main__"})
    assert bool(capsys.readouterr().out.strip()) == ("print(" in code)


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
    assert "SUMMER-99: There is no such code." in printed
    assert "10 % off your order (WELCOME10)" in printed
    assert "107.99\n" in printed
    assert "119.99 points earned" in printed
    assert "the session is partially_returned" in printed
    assert "refused: no move from partially_returned to open" in printed


def test_the_checkout_example_runs_unchanged_against_a_deployment(deployment: Emulator) -> None:
    environment = {"TALON_ONE_HOST": deployment.url, "TALON_ONE_API_KEY": deployment.api_key}
    assert "the session is closed" in run_checkout(**environment)
    deployment.requests.assert_sent("returnCartItems", times=1)
