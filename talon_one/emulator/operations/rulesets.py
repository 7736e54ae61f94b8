"""Rules of campaigns as the Management API shows them, for reading only.

The language of rules is not documented. A condition and an effect are shown as a list of their type
and their attributes, as campaign files have them.
"""

from __future__ import annotations

import dataclasses
import uuid

from ..campaigns.parts import Part
from ..state.account import Application
from ..state.codec import dump
from ..state.records.campaigns import StoredCampaign
from ..state.store import USER_ID
from ..support.errors import ApiError
from ..support.exact_json import Json
from ..support.times import write_time
from .base import build_counted_page, paginate
from .campaigns import find_campaign
from .registry import Invocation, Result, operation

_RULES = uuid.UUID("5f0c2c1b-6a1d-5d0e-9d2f-8b1c3a7e4d55")


@operation("getRulesets")
def get_rulesets(application: Application, invocation: Invocation) -> Result:
    """List the only ruleset of a campaign."""
    rulesets = [_render(find_campaign(application.store, invocation))]
    shown, _ = paginate(rulesets, invocation.query)
    return Result(build_counted_page(rulesets, shown))


@operation("getRuleset")
def get_ruleset(application: Application, invocation: Invocation) -> Result:
    return Result(_render(_find(application, invocation)))


@operation("getRulesetV2")
def get_ruleset_v2(application: Application, invocation: Invocation) -> Result:
    campaign = _find(application, invocation)
    rules = [
        {
            "id": rule["id"],
            "title": rule["title"],
            "blocks": [*rule["condition"][1:], *rule["effects"]],
        }
        for rule in _render_rules(campaign)
    ]
    view = _render_base(campaign)
    return Result({**view, "promotionRules": rules, "strikethroughRules": []})


def _find(application: Application, invocation: Invocation) -> StoredCampaign:
    campaign = find_campaign(application.store, invocation)
    if campaign.ruleset_id != invocation.path[2]:
        raise ApiError(404, f"There is no ruleset {invocation.path[2]}")
    return campaign


def _render(campaign: StoredCampaign) -> Json:
    """Return the schema ``Ruleset``."""
    return {
        **_render_base(campaign),
        "bindings": [],
        "rules": _render_rules(campaign),
        "strikethroughRules": [],
        "activate": True,
    }


def _render_base(campaign: StoredCampaign) -> Json:
    created = write_time(campaign.created)
    return {
        "id": campaign.ruleset_id,
        "created": created,
        "userId": USER_ID,
        "campaignId": campaign.id,
        "activatedAt": created,
    }


def _render_rules(campaign: StoredCampaign) -> list[Json]:
    """Return the rules, each as the schema ``Rule``."""
    return [
        {
            "id": str(uuid.uuid5(_RULES, f"{campaign.ruleset_id}/{index}")),
            "title": rule.name or campaign.definition.name,
            "condition": ["and", *map(_render_part, rule.conditions)],
            "effects": [_render_part(effect) for effect in rule.effects],
        }
        for index, rule in enumerate(campaign.definition.all_rules)
    ]


def _render_part(part: Part) -> Json:
    assert dataclasses.is_dataclass(part)
    name = type(part).__name__
    return [name[0].lower() + name[1:], dump(part, type(part))]
