# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class ExperimentListResultsRequest(Model):
    """Which experiments to give the results of."""

    experiment_ids: list[int] = required("experimentIds")
    """Internal ids of the experiments."""
