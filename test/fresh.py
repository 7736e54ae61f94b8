"""A fresh interpreter, for what only shows in a process that has imported nothing yet."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent


def run(code: str) -> str:
    """What ``code`` prints; a warning on the way is an error."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", dedent(code)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout
