"""Warnings that name the caller's line."""

from __future__ import annotations

_PACKAGE = __name__.rpartition(".core.")[0]


def warn_caller(message: str, category: type[Warning]) -> None:
    """Warn, with the line of the nearest caller outside this package."""
    from sys import _getframe
    from warnings import warn

    level = 1
    frame = _getframe(1)
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__", "")):
        frame = frame.f_back
        level += 1
    warn(message, category, stacklevel=level + 1)


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
