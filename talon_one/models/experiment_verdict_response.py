# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import ExperimentVerdict


class ExperimentVerdictResponse(Model):
    """A judgement on an experiment with the time of its writing."""

    verdict: ExperimentVerdict = required("verdict")
    """Winner, findings and recommendation."""

    generated: datetime = required("generated")
    """Time at which the judgement was written; later sessions are not in it."""
