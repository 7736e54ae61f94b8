# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from talon_one.core.fields import OptionalNumber


class StrikethroughEffect(Model):
    """``StrikethroughEffect`` of the API description."""

    campaign_id: int = required("campaignId")

    ruleset_id: int = required("rulesetId")

    rule_index: int = required("ruleIndex")

    rule_name: str = required("ruleName")

    type: str = required("type")

    props: dict[str, Any] = required("props")

    start_time: datetime | None = optional("startTime")

    end_time: datetime | None = optional("endTime")

    selected_price_type: str | None = optional("selectedPriceType")

    selected_price: OptionalNumber = optional("selectedPrice")

    adjustment_reference_id: str | None = optional("adjustmentReferenceId")

    targets: list[dict[str, Any]] | None = optional("targets")
