"""Lay out JSON text for people. Its numbers are not read, so they keep their digits."""

from __future__ import annotations

import re

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\{\}|\[\]|[][{},:]|[^][{},:"\s]+')


def indented(text: str, indent: int) -> str:
    """Return JSON text without spaces as ``json.dumps(..., indent=indent)`` lays it out."""
    laid_out: list[str] = []
    line = "\n"
    for token in _TOKEN.findall(text):
        if token in ("{", "["):
            line += " " * indent
            laid_out.append(token + line)
        elif token in ("}", "]"):
            line = line[:-indent] if indent else line
            laid_out.append(line + token)
        else:
            laid_out.append(token + (line if token == "," else " " if token == ":" else ""))
    return "".join(laid_out)
