"""Evaluation groups: which of the campaigns that trigger apply.

A group's members are the campaigns and groups in it, in the order of the campaigns.

- ``stackable``: all apply.
- ``listOrder``: the first that triggers applies.
- ``highestDiscount``, ``lowestDiscount``: of those that trigger, the one with the highest or lowest
  sum of discounts applies, the first of equals.

The codes of a campaign that loses are rejected with a ``campaignExclusionReason``. The API has no
such reason for a campaign that gave a higher discount where the lowest was wanted.

With the scope ``cartItem`` the choice is made for each unit among its per-item discounts; all other
effects of the campaigns apply.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from .. import campaigns as definitions
from ..state.records.campaigns import StoredCampaign
from ..support.amounts import ZERO, add_up
from ..support.exact_json import Json
from . import budgets
from .campaign import CampaignOutcome, evaluate_campaign
from .context import EvaluationContext, UnitKey
from .effect_types import charge, effect_type_of
from .rejections import reject_all
from .usage import Usage

BASE_GROUP = 1
"""The id of the base group. The others follow in the order of their definition."""

_EXCLUSIONS = {
    "listOrder": "CampaignIsNotFirst",
    "highestDiscount": "CampaignGaveLowerDiscount",
}


@dataclass
class Node:
    """A group of the evaluation tree; a member is a group or a campaign."""

    id: int
    mode: str
    scope: str = "session"
    members: list[Node | StoredCampaign] = field(default_factory=list)

    @property
    def label(self) -> tuple[int, str] | None:
        """Its id and mode, which effects show; ``None`` for the base group."""
        return None if self.id == BASE_GROUP else (self.id, self.mode)

    def campaigns(self) -> list[StoredCampaign]:
        """Return all campaigns in it and in its groups."""
        found: list[StoredCampaign] = []
        for member in self.members:
            found += member.campaigns() if isinstance(member, Node) else [member]
        return found


def tree(application: definitions.Application, campaigns: Sequence[StoredCampaign]) -> Node:
    """Return the evaluation tree of campaigns; a group has the place of its first campaign."""
    nodes = {"": Node(BASE_GROUP, application.evaluation_mode)}
    parents = {}
    for id, group in enumerate(application.evaluation_groups, BASE_GROUP + 1):
        nodes[group.name] = Node(id, group.mode, group.scope)
        parents[group.name] = group.parent
    for campaign in campaigns:
        name = campaign.definition.group if campaign.definition.group in nodes else ""
        nodes[name].members.append(campaign)
        while name:
            node, name = nodes[name], parents[name]
            if not any(member is node for member in nodes[name].members):
                nodes[name].members.append(node)
    return nodes[""]


def evaluate_group(
    context: EvaluationContext, node: Node, usage: Usage
) -> tuple[list[CampaignOutcome], Usage]:
    """Evaluate a group; return the outcomes of its campaigns, in their order, and the new usage."""
    if node.mode == "stackable" or context.complete:
        outcomes: list[CampaignOutcome] = []
        for member in node.members:
            given, usage = _evaluate(context, node, member, usage)
            outcomes += given
        return outcomes, usage
    if node.scope == "cartItem":
        return _by_unit(context, node, usage)
    if node.mode == "listOrder":
        return _first(context, node, usage)
    return _best(context, node, usage)


def _evaluate(
    context: EvaluationContext, node: Node, member: Node | StoredCampaign, usage: Usage
) -> tuple[list[CampaignOutcome], Usage]:
    if isinstance(member, Node):
        return evaluate_group(context, member, usage)
    outcome = evaluate_campaign(context, member, node.label, usage)
    return [outcome], outcome.usage


def _first(
    context: EvaluationContext, node: Node, usage: Usage
) -> tuple[list[CampaignOutcome], Usage]:
    outcomes: list[CampaignOutcome] = []
    won = False
    for member in node.members:
        if won:
            outcomes += _lost(context, node, member, usage)
            continue
        given, after = _evaluate(context, node, member, usage)
        outcomes += given
        won = any(outcome.triggered for outcome in given)
        usage = after
    return outcomes, usage


def _best(
    context: EvaluationContext, node: Node, usage: Usage
) -> tuple[list[CampaignOutcome], Usage]:
    results = [_evaluate(context, node, member, usage) for member in node.members]
    triggered = [
        number
        for number, (given, _) in enumerate(results)
        if any(outcome.triggered for outcome in given)
    ]
    if not triggered:
        return [outcome for given, _ in results for outcome in given], usage
    best = _choice_of(node)(triggered, key=lambda number: _discount(results[number][0]))
    outcomes: list[CampaignOutcome] = []
    for number, (given, _) in enumerate(results):
        if number != best and number in triggered:
            outcomes += _lost(context, node, node.members[number], usage)
        else:
            outcomes += given
    return outcomes, results[best][1]


def _choice_of(node: Node) -> Callable[..., int]:
    return max if node.mode == "highestDiscount" else min


def _lost(
    context: EvaluationContext, node: Node, member: Node | StoredCampaign, usage: Usage
) -> list[CampaignOutcome]:
    """Return the outcomes of a member that has lost: its codes are rejected."""
    campaigns = member.campaigns() if isinstance(member, Node) else [member]
    exclusion = _EXCLUSIONS.get(node.mode, "")
    return [
        CampaignOutcome(
            campaign,
            node.label,
            usage,
            rejections=reject_all(context, campaign, "PartOfNotTriggeredCampaign", exclusion),
            lost=True,
        )
        for campaign in campaigns
    ]


def _discount(outcomes: Sequence[CampaignOutcome]) -> Decimal:
    """Return the sum of all discounts."""
    return add_up(
        effect["props"]["value"]
        for outcome in outcomes
        for effect in outcome.effects
        if effect_type_of(effect).is_discount
    )


def _by_unit(
    context: EvaluationContext, node: Node, usage: Usage
) -> tuple[list[CampaignOutcome], Usage]:
    """Choose for each unit whose discount applies: the first, the highest or the lowest."""
    results = [_evaluate(context, node, member, usage)[0] for member in node.members]
    offers: dict[UnitKey, dict[int, Decimal]] = {}
    for number, given in enumerate(results):
        for outcome in given:
            for effect in outcome.effects:
                unit = _discounted_unit(effect)
                if unit is not None:
                    offer = offers.setdefault(unit, {})
                    offer[number] = offer.get(number, ZERO) + effect["props"]["value"]
    winners = {
        unit: min(offer)
        if node.mode == "listOrder"
        else _choice_of(node)(offer, key=offer.__getitem__)
        for unit, offer in offers.items()
    }
    outcomes: list[CampaignOutcome] = []
    for number, given in enumerate(results):
        for outcome in given:
            kept = [
                effect
                for effect in outcome.effects
                if _discounted_unit(effect) is None
                or winners[_discounted_unit(effect) or (0, 0)] == number
            ]
            had = sum(_discounted_unit(effect) is not None for effect in outcome.effects)
            if had and not any(_discounted_unit(effect) is not None for effect in kept):
                outcomes += _lost(context, node, outcome.campaign, usage)
            else:
                outcome.effects = kept
                outcomes.append(outcome)
    after = usage.copy()
    for outcome in outcomes:
        for effect in outcome.effects:
            owners = budgets.owners_of(
                context.session,
                context.profile_id,
                context.store_id,
                effect.get("triggeredByCoupon"),
            )
            charge(after, effect, budgets.counters(outcome.campaign, owners, context.at))
    return outcomes, after


def _discounted_unit(effect: Json) -> UnitKey | None:
    kind = effect_type_of(effect)
    return kind.unit_of(effect["props"]) if kind.is_discount else None
