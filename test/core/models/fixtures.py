"""JSON to the letter, and the log: what the tests of the models compare."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from talon_one.core.models import mismatches


class Digits(str):
    """A number as the text that it has on the wire."""


def loads(text: str) -> Any:
    """JSON with its numbers as their text."""
    return json.loads(text, parse_int=Digits, parse_float=Digits)


def dumps(value: Any) -> str:
    """The JSON text of what :func:`loads` gives, unchanged."""
    if isinstance(value, Digits):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(k)}:{dumps(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(dumps, value)) + "]"
    return json.dumps(value)


class Log(logging.Handler):
    """Keeps the lines that the package logs while it is entered, as in a process that just began."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())

    def __enter__(self) -> Log:
        self._patch = pytest.MonkeyPatch()
        self._patch.setattr(mismatches, "_warned", set())
        logging.getLogger("talon_one").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("talon_one").removeHandler(self)
        self._patch.undo()
