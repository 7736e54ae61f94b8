# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..core.models.fields import OptionalDecimal


class StrikethroughEffect(Model):
    """One effect of a strikethrough rule on one catalog item. It looks like an `Effect`, but
    `type` has its kind and there is no cart position.
    """

    campaign_id: int = required("campaignId")
    """Internal id of the campaign that gives the effect."""

    ruleset_id: int = required("rulesetId")
    """Internal id of the ruleset that contains the strikethrough rule."""

    rule_index: int = required("ruleIndex")
    """Index of the strikethrough rule inside its ruleset."""

    rule_name: str = required("ruleName")
    """Name of the strikethrough rule."""

    type: str = required("type")
    """Kind of effect: `setDiscountPerItem` or `customEffectPerItem`; skip kinds you do not know."""

    props: dict[str, Any] = required("props")
    """Details of the effect; their form depends on `type`."""

    start_time: datetime | None = optional("startTime")
    """Time in UTC from which the effect holds; absent if it has no beginning."""

    end_time: datetime | None = optional("endTime")
    """Time in UTC until which the effect holds; absent if it has no end."""

    selected_price_type: str | None = optional("selectedPriceType")
    """Price type of the price on which the effect is based, such as one for members."""

    selected_price: OptionalDecimal = optional("selectedPrice")
    """Unit price on which the effect is based, before discounts, in major units of the
    Application's currency."""

    adjustment_reference_id: str | None = optional("adjustmentReferenceId")
    """Your own id of the price adjustment behind that price, if one applied."""

    targets: list[dict[str, Any]] | None = optional("targets")
    """For whom the effect holds, such as the members of an audience; show it to nobody else."""
