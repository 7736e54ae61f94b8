"""Evaluation groups: which of the campaigns that trigger apply.

A group's members are the campaigns and groups in it, in the order of the campaigns. `stackable`: all
apply. `listOrder`: the first that triggers. `highestDiscount`, `lowestDiscount`: of those that
trigger, the one whose discounts are highest or lowest together, the first of equals. Whoever loses
has its codes rejected with `campaignExclusionReason`; for a campaign that gave a higher discount
where the lowest was wanted the API has no such reason.

With the scope `cartItem` the choice is made for each unit among its per-item discounts; all other
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
from .campaign import Outcome, evaluate_campaign, rejected_all
from .context import Scene
from .usage import Tally, UnitKey

BASE_GROUP = 1
"""The id of the base group; the others count on in the order of their definition."""

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
        """Its id and mode, as effects show them; those of the base group show nothing."""
        return None if self.id == BASE_GROUP else (self.id, self.mode)

    def campaigns(self) -> list[StoredCampaign]:
        """All campaigns in it and in its groups."""
        found: list[StoredCampaign] = []
        for member in self.members:
            found += member.campaigns() if isinstance(member, Node) else [member]
        return found


def tree(application: definitions.Application, campaigns: Sequence[StoredCampaign]) -> Node:
    """The evaluation tree of some campaigns; groups stand where their first campaign does."""
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


def evaluate_group(scene: Scene, node: Node, tally: Tally) -> tuple[list[Outcome], Tally]:
    """Evaluates a group; gives what its campaigns gave, in their order, and the new tally."""
    if node.mode == "stackable" or scene.complete:
        outcomes: list[Outcome] = []
        for member in node.members:
            given, tally = _evaluate(scene, node, member, tally)
            outcomes += given
        return outcomes, tally
    if node.scope == "cartItem":
        return _by_unit(scene, node, tally)
    if node.mode == "listOrder":
        return _first(scene, node, tally)
    return _best(scene, node, tally)


def _evaluate(
    scene: Scene, node: Node, member: Node | StoredCampaign, tally: Tally
) -> tuple[list[Outcome], Tally]:
    if isinstance(member, Node):
        return evaluate_group(scene, member, tally)
    outcome = evaluate_campaign(scene, member, node.label, tally)
    return [outcome], outcome.tally


def _first(scene: Scene, node: Node, tally: Tally) -> tuple[list[Outcome], Tally]:
    outcomes: list[Outcome] = []
    won = False
    for member in node.members:
        if won:
            outcomes += _lost(scene, node, member, tally)
            continue
        given, after = _evaluate(scene, node, member, tally)
        outcomes += given
        won = any(each.triggered for each in given)
        tally = after
    return outcomes, tally


def _best(scene: Scene, node: Node, tally: Tally) -> tuple[list[Outcome], Tally]:
    results = [_evaluate(scene, node, member, tally) for member in node.members]
    triggered = [
        number for number, (given, _) in enumerate(results) if any(each.triggered for each in given)
    ]
    if not triggered:
        return [each for given, _ in results for each in given], tally
    best = _chooser(node)(triggered, key=lambda number: _discount(results[number][0]))
    outcomes: list[Outcome] = []
    for number, (given, _) in enumerate(results):
        if number != best and number in triggered:
            outcomes += _lost(scene, node, node.members[number], tally)
        else:
            outcomes += given
    return outcomes, results[best][1]


def _chooser(node: Node) -> Callable[..., int]:
    return max if node.mode == "highestDiscount" else min


def _lost(scene: Scene, node: Node, member: Node | StoredCampaign, tally: Tally) -> list[Outcome]:
    """What is left of a member that has lost: its codes are rejected."""
    campaigns = member.campaigns() if isinstance(member, Node) else [member]
    exclusion = _EXCLUSIONS.get(node.mode, "")
    return [
        Outcome(
            campaign,
            node.label,
            tally,
            rejections=rejected_all(scene, campaign, "PartOfNotTriggeredCampaign", exclusion),
            lost=True,
        )
        for campaign in campaigns
    ]


def _discount(outcomes: Sequence[Outcome]) -> Decimal:
    """All discounts together."""
    return add_up(
        effect["props"]["value"]
        for outcome in outcomes
        for effect in outcome.effects
        if effect["effectType"].startswith("setDiscount")
    )


def _by_unit(scene: Scene, node: Node, tally: Tally) -> tuple[list[Outcome], Tally]:
    """Lets one member discount each unit: the first, or the one that does so most or least."""
    results = [_evaluate(scene, node, member, tally)[0] for member in node.members]
    offers: dict[UnitKey, dict[int, Decimal]] = {}
    for number, given in enumerate(results):
        for outcome in given:
            for effect in outcome.effects:
                unit = _unit(effect)
                if unit is not None:
                    offer = offers.setdefault(unit, {})
                    offer[number] = offer.get(number, ZERO) + effect["props"]["value"]
    winners = {
        unit: min(offer)
        if node.mode == "listOrder"
        else _chooser(node)(offer, key=offer.__getitem__)
        for unit, offer in offers.items()
    }
    outcomes: list[Outcome] = []
    for number, given in enumerate(results):
        for outcome in given:
            kept = [
                effect
                for effect in outcome.effects
                if _unit(effect) is None or winners[_unit(effect) or (0, 0)] == number
            ]
            had = sum(_unit(effect) is not None for effect in outcome.effects)
            if had and not any(_unit(effect) is not None for effect in kept):
                outcomes += _lost(scene, node, outcome.campaign, tally)
            else:
                outcome.effects = kept
                outcomes.append(outcome)
    after = tally.copy()
    for outcome in outcomes:
        for effect in outcome.effects:
            owners = budgets.owners(
                scene.session, scene.profile_id, scene.store_id, effect.get("triggeredByCoupon")
            )
            after.charge(effect, budgets.counters(outcome.campaign, owners, scene.at))
    return outcomes, after


def _unit(effect: Json) -> UnitKey | None:
    """The unit that a discount is on."""
    props = effect["props"]
    if not effect["effectType"].startswith("setDiscountPer") or "position" not in props:
        return None
    return props["position"], props["subPosition"]
