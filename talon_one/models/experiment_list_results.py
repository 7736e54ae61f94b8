# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import ExperimentResult


class ExperimentListResults(Model):
    """Results of several experiments."""

    results: list[ExperimentResult] | None = optional("results")
    """One entry for each experiment."""
