"""Write a file so that it is whole or not there."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO


@contextmanager
def replaced(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a file that takes the place of ``path`` when it is complete, and is removed if anything fails.

    It is written beside the target under a name that no other run uses. It keeps the permissions of the file that
    it replaces; a symbolic link stays one. A pipe or a device cannot be replaced, so it is written directly.

    Raises:
        OSError: The file cannot be written; ``filename`` is ``path``.
    """
    name = os.fsdecode(path)
    target = os.path.realpath(name)
    part = f"{target}.{secrets.token_hex(4)}.part"
    try:
        if os.path.exists(name) and not os.path.isfile(name):
            with open(name, "wb") as file:
                yield file
            return
        with open(part, "xb") as file:
            if os.path.exists(target):
                shutil.copymode(target, part)
            yield file
        os.replace(part, target)
    except BaseException as problem:
        with suppress(OSError):
            os.unlink(part)
        # A failed write names no file, and the reader does not know the part.
        if isinstance(problem, OSError) and problem.filename in (None, part):
            problem.filename = name
        raise
