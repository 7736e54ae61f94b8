# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ExperimentListResultsRequest(Model):
    """Which experiments to give the results of."""

    experiment_ids: list[int] = required("experimentIds")
    """Internal ids of the experiments."""
