# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import OptionalDecimal


class EffectEntity(Model):
    """The campaign and rule that led to an effect."""

    experiment_id: int | None = optional("experimentId")
    """Experiment that the campaign belongs to, if any."""

    campaign_id: int = required("campaignId")
    """Campaign that gave the effect, or -1 if none did, as for an unknown coupon code."""

    ruleset_id: int = required("rulesetId")
    """Ruleset that contains the rule."""

    rule_index: int = required("ruleIndex")
    """Index of the rule inside its ruleset."""

    rule_name: str = required("ruleName")
    """Name of the rule; may be an empty string."""

    effect_type: str = required("effectType")
    """Kind of effect, such as `setDiscount` or `rejectCoupon`; new kinds may appear, so ignore
    unknown ones."""

    triggered_by_coupon: int | None = optional("triggeredByCoupon")
    """Internal id of the coupon that caused the effect; links a discount with its
    `acceptCoupon`."""

    triggered_for_catalog_item: int | None = optional("triggeredForCatalogItem")
    """Internal id of the catalog item for which the effect was given."""

    condition_index: int | None = optional("conditionIndex")
    """Index of the condition that led to the effect."""

    evaluation_group_id: int | None = optional("evaluationGroupID")
    """Evaluation group that the campaign belongs to."""

    evaluation_group_mode: str | None = optional("evaluationGroupMode")
    """How the group picks among its campaigns: `stackable`, `listOrder`, `lowestDiscount` or
    `highestDiscount`."""

    campaign_revision_id: int | None = optional("campaignRevisionId")
    """Revision of the campaign that was evaluated."""

    campaign_revision_version_id: int | None = optional("campaignRevisionVersionId")
    """Version within that revision that was evaluated."""

    selected_price_type: str | None = optional("selectedPriceType")
    """Price type of the price on which the effect is based."""

    selected_price: OptionalDecimal = optional("selectedPrice")
    """Unit price on which the effect is based, in the currency of the Application."""

    adjustment_reference_id: str | None = optional("adjustmentReferenceId")
    """Id of the price adjustment behind that price, if one applied."""
