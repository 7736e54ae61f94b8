# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models import ExperimentVerdict


class ExperimentVerdictResponse(Model):
    """A judgement on an experiment with the time of its writing."""

    verdict: ExperimentVerdict = required("verdict")
    """Winner, findings and recommendation."""

    generated: datetime = required("generated")
    """Time at which the judgement was written; later sessions are not in it."""
