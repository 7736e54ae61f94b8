# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class StrikethroughTrigger(Model):
    """``StrikethroughTrigger`` of the API description."""

    id: int = required("id")

    type: str = required("type")

    triggered_at: datetime = required("triggeredAt")

    total_affected_items: int = required("totalAffectedItems")

    payload: dict[str, Any] = required("payload")
