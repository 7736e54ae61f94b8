# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import ExperimentResult


class ExperimentListResults(Model):
    """Results of several experiments."""

    results: list[ExperimentResult] | None = optional("results")
    """One entry for each experiment."""
