"""How large is the package?"""

from __future__ import annotations

from row import Budget, Figures, Row, figure

ROWS = (Row("wheel", "wheel"), Row("installed, with all that it needs", "installed"))
"""Noted when the environments are made."""


def budgets(figures: Figures) -> list[Budget]:
    """Small enough for a function in a cloud."""
    return [Budget("wheel", figure(figures, "wheel", scale=1e-3), 1050, unit="kB")]
