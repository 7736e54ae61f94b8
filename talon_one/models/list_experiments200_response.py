# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Experiment


class ListExperiments200Response(Model):
    """One page of experiments."""

    total_result_size: int = required("totalResultSize")
    """Number of experiments in the Application, over all pages."""

    data: list[Experiment] = required("data")
    """Experiments of this page."""
