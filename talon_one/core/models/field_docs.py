"""The docstrings below fields, for ``help()`` and editors."""

from __future__ import annotations

import ast
import inspect
import textwrap
from functools import lru_cache
from itertools import pairwise

from ..support.interrupts import raise_interrupt


def field_doc(owner: type, name: str) -> str | None:
    """Return the docstring below a field, read from the source because bytecode does not keep it."""
    return _field_docs(owner).get(name)


@lru_cache(maxsize=64)
def _field_docs(owner: type) -> dict[str, str]:
    try:
        source = inspect.getsource(owner)
    except (OSError, TypeError):
        raise_interrupt()
        return {}
    body = ast.parse(textwrap.dedent(source)).body[0].body  # type: ignore[attr-defined]
    docs = {}
    for field, text in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr):
            docs[field.target.id] = inspect.cleandoc(text.value.value)  # type: ignore[union-attr, attr-defined]
    return docs
