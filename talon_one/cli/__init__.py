"""The command ``talon-one``; needs ``pip install "talon-one[cli]"``."""

from __future__ import annotations

import io
import signal
import sys


def _exit(number: int, frame: object) -> None:
    """End as the signal would, but let files be removed that are not complete."""
    sys.exit(128 + number)


def _buffer_output() -> None:
    """Buffer standard output despite ``PYTHONUNBUFFERED``.

    The last write to a full disk may be short, which only a buffer notices.
    """
    output = sys.stdout
    if isinstance(getattr(output, "buffer", None), io.RawIOBase):
        sys.stdout = open(  # noqa: SIM115  # used to the end of the program
            output.fileno(),
            "w",
            buffering=1,
            encoding=output.encoding,
            errors=output.errors,
            closefd=False,
        )


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
    for name in ("SIGTERM", "SIGHUP"):
        # Not if it is ignored, as by nohup.
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is signal.SIG_DFL:
            signal.signal(getattr(signal, name), _exit)
    _buffer_output()
    try:
        from .commands import talon_one

        talon_one(prog_name="talon-one")
    except KeyboardInterrupt:  # while modules are loaded
        sys.exit(130)
