"""The state of an emulator in a file, from one run of the command to the next."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from .emulator import Emulator


class StateFileError(Exception):
    """The file cannot be read, or cannot be written later."""


def load_state(emulator: Emulator, file: Path) -> None:
    """Restore the state from a file, if it exists.

    Raises:
        StateFileError: The file is not a snapshot of this emulator, or its directory does not exist.
    """
    try:
        if file.exists():
            emulator.restore(file.read_text(encoding="utf-8"))
        elif not file.parent.is_dir():
            raise StateFileError(f"{file}: there is no directory {file.parent}")
    except (OSError, ValueError) as error:
        raise StateFileError(f"{file}: {error}") from error


def save_state(emulator: Emulator, file: Path) -> None:
    """Write the state beside the file and rename it, so that the file is never incomplete."""
    snapshot = emulator.snapshot()
    with NamedTemporaryFile(
        "w", encoding="utf-8", dir=file.parent, prefix=f".{file.name}.", delete=False
    ) as written:
        written.write(snapshot)
        written.flush()
        os.fsync(written.fileno())
    try:
        os.replace(written.name, file)
    except BaseException:
        os.unlink(written.name)
        raise
