# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Experiment


class ListExperiments200Response(Model):
    """One page of experiments."""

    total_result_size: int = required("totalResultSize")
    """Number of experiments in the Application, over all pages."""

    data: list[Experiment] = required("data")
    """Experiments of this page."""
