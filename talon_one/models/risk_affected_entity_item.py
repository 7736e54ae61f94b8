# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from ..core.models.fields import Number


class RiskAffectedEntityItem(Model):
    """One customer or session that behaves unusually."""

    entity_id: str = required("entityId")
    """Your own id of the customer or session; which of the two it is stands in `entity` of the
    finding."""

    activity_value: Number = required("activityValue")
    """Measured amount of the activity for this customer or session."""

    threshold: Number = required("threshold")
    """Amount from which the activity counts as unusual in the group it was compared with."""

    severity_ratio: Number = required("severityRatio")
    """How many times the measured amount is as large as the threshold; above 1 for all that
    stand out."""

    criticality: Literal["critical", "not_critical"] | str = required("criticality")
    """How grave it is for this customer or session.
    - `critical`: graded as grave
    - `not_critical`: not graded so"""
