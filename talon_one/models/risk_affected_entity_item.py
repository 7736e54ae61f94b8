# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from ..core.models.fields import DecimalField


class RiskAffectedEntityItem(Model):
    """One customer or session that behaves unusually."""

    entity_id: str = required("entityId")
    """Your own id of the customer or session; which of the two it is stands in `entity` of the
    finding."""

    activity_value: DecimalField = required("activityValue")
    """Measured amount of the activity for this customer or session."""

    threshold: DecimalField = required("threshold")
    """Amount from which the activity counts as unusual in the group it was compared with."""

    severity_ratio: DecimalField = required("severityRatio")
    """How many times the measured amount is as large as the threshold; above 1 for all that
    stand out."""

    criticality: Literal["critical", "not_critical"] | str = required("criticality")
    """How grave it is for this customer or session.
    - `critical`: graded as grave
    - `not_critical`: not graded so"""
