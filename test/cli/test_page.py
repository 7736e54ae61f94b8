"""Every command of the page about the command line prints what the page shows below it."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from talon_one.cli.commands import talon_one
from talon_one.emulator import Emulator

from ..project import ROOT

BLOCK = re.compile(r"^```console\n(.*?)^```\n", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ ((?:\w+=\S+ )*)talon-one (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def test_commands_print_what_the_page_shows(
    demo_emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", demo_emulator.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", demo_emulator.api_key)
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", demo_emulator.management_key)
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs/how-to/command-line.md").read_text("utf-8")
    commands = [found for block in BLOCK.findall(page) for found in COMMAND.findall(block)]
    assert len(commands) > 6
    same = doctest.OutputChecker().check_output
    for variables, command, shown in commands:
        environment = dict(variable.split("=") for variable in variables.split())
        result = CliRunner().invoke(talon_one, shlex.split(command), env=environment)
        assert (result.exit_code != 0) == shown.startswith("error: "), result.output
        assert same(shown, result.output, doctest.ELLIPSIS), f"{command}\n{result.output}"
