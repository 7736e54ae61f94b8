"""Run any development task; Python is enough: ``python3 dev.py demo``, ``python3 dev.py test``.

``python3 dev.py demo --open`` also opens the emulator's window in a browser.

Creates ``.venv`` with the pinned tox and runs it; tox.ini defines the tasks. Other arguments are tox
environments: ``python3 dev.py lint``, ``python3 dev.py generate -- --spec FILE --out DIR``.
``python3 dev.py new-operation OPERATION_ID`` writes the stub of an emulated operation and its test.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PINS = ROOT / "requirements/tox.txt"


def prepare() -> None:
    """Create the virtual environment, or create it again when the pins have changed."""
    stamp = VENV / "pins.txt"
    if stamp.exists() and stamp.read_bytes() == PINS.read_bytes():
        return
    print("dev.py: creating .venv with tox", flush=True)
    venv.create(VENV, with_pip=True, clear=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "--requirement", str(PINS)], check=True)
    stamp.write_bytes(PINS.read_bytes())


def tox(arguments: list[str]) -> int:
    """Run tox with ``arguments`` in the root of the project and return its exit status."""
    return subprocess.run([str(PYTHON), "-m", "tox", *arguments], cwd=ROOT, check=False).returncode


def main(words: list[str]) -> int:
    """Run the command line and return the exit status."""
    if sys.version_info < (3, 10):
        print("dev.py: needs Python 3.10 or newer, but this is " + sys.version.split()[0])
        return 2
    if not words or words[0].startswith("-"):
        print(__doc__)
        return 2
    if words[0] == "new-operation":
        script = str(ROOT / "tools/new_operation.py")
        return subprocess.run(
            [sys.executable, script, *words[1:]], cwd=ROOT, check=False
        ).returncode
    if words[0] == "demo":
        words[1:1] = ["--"]
    prepare()
    if words[0] == "test":
        # On CI, a missing interpreter is an error.
        strict = ["--skip-missing-interpreters", "false"] if os.environ.get("CI") else []
        return tox(["run", *strict, *words[1:]])
    return tox(["run", "-q", "-e", words[0], *words[1:]])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
