"""The command ``talon-one``; needs ``pip install "talon-one[cli]"``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command and exit with its status."""
    try:
        import click  # noqa: F401
        import rich  # noqa: F401
    except ModuleNotFoundError as missing:
        sys.exit(
            f"talon-one: error: the package {missing.name!r} is not installed; "
            'run: pip install "talon-one[cli]"'
        )
    try:
        from .commands import talon_one

        talon_one(prog_name="talon-one")
    except KeyboardInterrupt:  # while modules are loaded
        sys.exit(130)
