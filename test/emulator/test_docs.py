"""The pages about the emulator: their blocks run, their lists are those of the code."""

from __future__ import annotations

import inspect
import os
import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from talon_one.emulator import Settings
from talon_one.emulator.operations import EMULATED, REASONS
from talon_one.emulator.support.description import load_description

from ..project import ROOT
from .test_pytest_plugin import run

REFERENCE = ROOT / "docs/emulator.md"


@pytest.mark.parametrize(("page", "files"), [("test-your-checkout.md", 7), ("tutorial.md", 2)])
def test_every_file_on_a_page_about_checkouts_works(tmp_path: Path, page: str, files: int) -> None:
    text = (ROOT / "docs" / page).read_text()
    blocks = re.findall(r"^```(.+?)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    named = {info.split()[1]: code for info, code in blocks if " " in info}
    assert len(named) >= files
    rest = {info for info, _ in blocks if " " not in info}
    assert rest <= {"python", "console", "text"}  # test_snippets.py runs the Python blocks
    for name, code in named.items():
        (tmp_path / name).write_text(code)
    status, output = run(tmp_path, "-o", "pythonpath=.")
    written = sum(code.count("def test_") for code in named.values())
    assert (status, f"{written} passed" in output) == (0, True), output


@pytest.mark.parametrize(
    ("example", "tests"), [("test_checkout_example.py", 7), ("test_cart_service.py", 49)]
)
def test_an_example_works(tmp_path: Path, example: str, tests: int) -> None:
    status, output = run(tmp_path, "-o", "addopts=", str(ROOT / "examples" / example))
    assert (status, f"{tests} passed" in output) == (0, True), output


def settings_table() -> Iterator[str]:
    """The settings, their values and their meaning, from their documentation."""
    text = inspect.getdoc(Settings)
    assert text is not None
    listed = text.partition("Attributes:\n")[2].partition("\n\n")[0]
    meanings = dict(re.findall(r"(\w+): (.*?)(?=\n\w+: |\Z)", textwrap.dedent(listed), re.DOTALL))
    yield "| setting | values, the default first | meaning |"
    yield "|---|---|---|"
    for name, hint in get_type_hints(Settings).items():
        default = getattr(Settings(), name)
        values = [default, *(value for value in get_args(hint) if value != default)]
        meaning = " ".join(meanings[name].split()).replace("``", "`")
        yield f"| `{name}` | {', '.join(f'`{value}`' for value in values)} | {meaning} |"


def operation_table() -> Iterator[str]:
    """All operations, by topic."""
    topics: dict[str, list[str]] = {}
    for item in load_description().document["paths"].values():
        for each in item.values():
            topics.setdefault(each["x-topic"], []).append(each["operationId"])
    yield "| topic | emulated | 501 |"
    yield "|---|---|---|"
    for topic in sorted(topics):
        cells = ["", ""]
        for name in sorted(topics[topic]):
            cells[name not in EMULATED] += f", `{name}`"
        yield f"| {topic} | {' | '.join(cell.removeprefix(', ') for cell in cells)} |"


def reason_table() -> Iterator[str]:
    """The operations that are not emulated, by reason."""
    yield "| why | operations |"
    yield "|---|---|"
    for reason in dict.fromkeys(REASONS.values()):
        names = sorted(name for name in REASONS if REASONS[name] == reason)
        yield f"| {reason} | {', '.join(f'`{name}`' for name in names)} |"


SECTIONS: dict[str, Callable[[], Iterator[str]]] = {
    "settings": settings_table,
    "operations": operation_table,
    "not emulated": reason_table,
}


@pytest.mark.parametrize("name", SECTIONS)
def test_a_list_in_the_reference_is_that_of_the_code(name: str) -> None:
    """UPDATE_GOLDEN=1 writes it."""
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->"
    text = REFERENCE.read_text()
    before, _, rest = text.partition(begin)
    written, _, after = rest.partition(end)
    made = "\n".join(SECTIONS[name]()) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        REFERENCE.write_text(before + begin + made + end + after)
    else:
        assert written == made
