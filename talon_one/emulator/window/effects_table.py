"""A table of effects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from talon_one import models as m

from ..support.exact_json import Json, write_json
from .elements import Content, h, row, section, table


def effects_table(effects: Sequence[m.Effect], names: Mapping[int, str]) -> Content:
    """Return effects with their campaigns, rules and props; nothing without effects.

    Args:
        effects: The effects.
        names: The names of campaigns by id. A rejected code may have none.
    """
    if not effects:
        return None
    rows = [
        row(
            str(effect.effect_type),
            names.get(effect.campaign_id, ""),
            str(effect.rule_name or ""),
            _props(effect.props),
        )
        for effect in effects
    ]
    return section("Effects", table("Effects", ("Effect", "Campaign", "Rule", "Props"), rows))


def _props(props: object) -> Content:
    if not isinstance(props, dict):
        return None
    return [
        h("span", h("span", name, class_="hint"), " ", _short(value), " ", class_="prop")
        for name, value in props.items()
        if value != ""
    ]


def _short(value: Json) -> str:
    if isinstance(value, str):
        return value
    return repr(value) if isinstance(value, float) else write_json(value).decode()
