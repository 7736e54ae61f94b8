"""Run programs in a process of their own: packages that patch the interpreter must not patch the tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest

from ..project import ROOT


def run(program: str, *arguments: str, python: str = sys.executable) -> Any:
    """Run a program that can import the package; return what it printed, read as JSON."""
    done = _run([python, "-c", program, *arguments], PYTHONPATH=str(ROOT))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


RUNTIME = ("certifi", "python-dateutil", "six", "typing-extensions", "urllib3")
"""What the package itself needs."""


def new_environment(folder: Path) -> str:
    """Return the interpreter of a new environment without packages."""
    venv.create(folder, with_pip=True)
    return str(folder / "bin" / "python")


def install(python: str, *packages: str, **variables: str) -> None:
    """Install packages into an environment; skip the test where they cannot be fetched."""
    done = _run([python, "-m", "pip", "install", "--quiet", *packages], **variables)
    if done.returncode:
        pytest.skip(f"pip cannot install {' '.join(packages)}: {done.stderr[-300:]}")


def _run(command: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables}
    environment.pop("PIP_CONSTRAINT", None)  # these packages are those of an application
    return subprocess.run(
        command, capture_output=True, text=True, timeout=300, env=environment, check=False
    )
