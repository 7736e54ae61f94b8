"""The evaluation of a request by all campaigns of its Application."""

from __future__ import annotations

from dataclasses import dataclass

from ..state.records.campaigns import StoredCampaign
from ..support.exact_json import Json
from .campaign import CampaignOutcome
from .codes import Code, unknown_codes
from .context import EvaluationContext
from .effect_types import following_effects
from .groups import evaluate_group, tree
from .rejections import reject_all
from .rule import envelope
from .usage import Usage


@dataclass(frozen=True)
class Evaluation:
    """The result of evaluating a request.

    Attributes:
        effects: The complete list, in the order of evaluation.
        reasons: Why rules failed (schema ``RuleFailureReason``).
        created: The coupons and referrals that effects create.
        outcomes: The outcomes of the campaigns that were evaluated.
    """

    effects: tuple[Json, ...] = ()
    reasons: tuple[Json, ...] = ()
    created: tuple[Code, ...] = ()
    outcomes: tuple[CampaignOutcome, ...] = ()


def evaluate(context: EvaluationContext) -> Evaluation:
    """Evaluate a request."""
    effects = _reject_unknown_codes(context)
    running: list[StoredCampaign] = []
    for campaign in context.store.campaigns.values():
        if context.only is None and not _is_running(campaign, context):
            rejected = reject_all(context, campaign, "PartOfNotRunningCampaign")
        elif context.only is not None and campaign.id not in context.only:
            rejected = reject_all(
                context, campaign, "PartOfNotTriggeredCampaign", "CampaignNotInEvaluationSet"
            )
        else:
            running.append(campaign)
            continue
        effects += rejected.values()
    usage = Usage(last_tracker=context.store.ids.get("tracker", 0))
    outcomes, _ = evaluate_group(context, tree(context.application, running), usage)
    for outcome in outcomes:
        effects += (*outcome.rejections.values(), *outcome.effects)
    effects += following_effects(context, effects)
    return Evaluation(
        effects=tuple(effects),
        reasons=tuple(reason for outcome in outcomes for reason in outcome.reasons),
        created=tuple(code for outcome in outcomes for code in outcome.created),
        outcomes=tuple(outcomes),
    )


def _is_running(campaign: StoredCampaign, context: EvaluationContext) -> bool:
    stores = campaign.definition.stores
    return campaign.is_running(context.at) and (not stores or context.store_id in stores)


def _reject_unknown_codes(context: EvaluationContext) -> list[Json]:
    return [
        envelope(
            None,
            0,
            "",
            kind.rejected.effect_type,
            {"value": code, "rejectionReason": f"{kind.name}NotFound"},
        )
        for kind, code in unknown_codes(context)
    ]
