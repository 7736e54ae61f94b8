"""The nearest name, for messages about a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``"; did you mean 'price'?"``, or nothing when no known name is near."""
    from difflib import get_close_matches  # only loaded once something is wrong

    near = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""
