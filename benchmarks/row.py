"""What the questions share: a row of the table, a budget, and the figures of a run."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A work of one size, timed for several subjects."""

    label: str
    work: str
    """Its name in ``WORKS`` of the question."""
    size: int = 10
    loops: int = 1
    """How often the work is done for one value, of any subject."""
    once: bool = False
    """Whether a process gives one value: it starts others, or is not the same afterwards."""
    without: tuple[str, ...] = ()
    """Subjects that have nothing of their own to show here."""
    only: tuple[str, ...] = ()
    """The subjects, if not all."""


Figures = dict[tuple[str, int], dict[str, float]]
"""Seconds, bytes or instructions by subject, of each work and size."""


class Budget(NamedTuple):
    """What we promise ourselves; ``measured`` is ``None`` where it could not be."""

    label: str
    measured: float | None
    allowed: float
    aim: float | None = None
    unit: str = "x"
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether the promise is kept."""
        assert self.measured is not None
        return self.measured >= self.allowed if self.at_least else self.measured <= self.allowed


def figure(figures: Figures, work: str, subject: str = "ours", scale: float = 1) -> float | None:
    """A figure of a run, if there is one."""
    found = figures.get((work, 10), {}).get(subject)
    return found * scale if found else None


def ratio(one: float | None, other: float | None) -> float | None:
    """How many times ``one`` is ``other``, if both were measured."""
    return one / other if one and other else None
