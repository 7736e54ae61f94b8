# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import ExperimentResult


class ExperimentListResults(Model):
    """Results of several experiments."""

    results: list[ExperimentResult] | None = optional("results")
    """One entry for each experiment."""
