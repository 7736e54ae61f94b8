# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from talon_one.core.fields import Number


class RiskAffectedEntityItem(Model):
    """``RiskAffectedEntityItem`` of the API description."""

    entity_id: str = required("entityId")

    activity_value: Number = required("activityValue")

    threshold: Number = required("threshold")

    severity_ratio: Number = required("severityRatio")

    criticality: Literal["critical", "not_critical"] | str = required("criticality")
