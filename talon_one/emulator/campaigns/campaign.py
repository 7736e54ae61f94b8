"""Campaigns: rules, codes and budgets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Literal

from ..support.exact_json import Json
from .checks import (
    DefinitionError,
    check_choices,
    check_limit,
    check_mapping,
    check_members,
    check_text,
    check_texts,
    check_window,
)
from .codes import Coupon, Limit, Referral
from .loyalty import Achievement
from .parts import Condition, Effect, FailureEffect, Label, Part

__all__ = ["Campaign", "Rule"]


@dataclass(frozen=True)
class Rule:
    """A rule: when all of its conditions hold, all of its effects apply.

    If one of the effects is not applicable, the rule fails and none of them applies.

    Attributes:
        name: Shown in effects; the campaign's name if empty.
        effects: What follows, in this order.
        conditions: All must hold; without any the rule always applies.
        failure_effects: What follows instead when a condition does not hold.
    """

    effects: Sequence[Effect]
    conditions: Sequence[Condition] = ()
    name: str = ""
    failure_effects: Sequence[FailureEffect] = ()

    def __post_init__(self) -> None:
        _check_parts(self)

    @cached_property
    def by_coupon(self) -> bool:
        """Whether it is evaluated once for each valid coupon."""
        return any(condition.needs_coupon for condition in self.conditions)

    @cached_property
    def by_referral(self) -> bool:
        """Whether it is evaluated for the valid referral."""
        return any(condition.needs_referral for condition in self.conditions)

    @cached_property
    def event_types(self) -> Sequence[str]:
        """The types of event that it is for; without any it is for sessions."""
        return [condition.event_type for condition in self.conditions if condition.event_type]

    def parts(self) -> Iterator[tuple[str, Part]]:
        """Yield its conditions and effects, and those inside them, each with its place."""
        for name in ("conditions", "effects", "failure_effects"):
            for index, part in enumerate(getattr(self, name)):
                yield from _with_inner(f"{name}[{index}]", part)


@dataclass(frozen=True)
class Campaign:
    """A campaign.

    Attributes:
        name: Its name; in effects it is also the name of a rule without one.
        effects, conditions, failure_effects: Those of its only rule; with an empty list of effects
            it has no rule.
        rules: Its rules, evaluated in this order, instead of a single one.
        coupons: Its coupon codes. With coupons, a rule needs the condition ``CouponValid``.
        referrals: Its referral codes. With referrals, a rule needs ``ReferralValid``.
        state: A campaign that is not ``enabled`` is never evaluated.
        starts, ends: It runs from ``starts`` until before ``ends``.
        redemption_limit: The redemptions of all its coupons together; 0 means any number.
        limits: Its budgets.
        group: The name of its evaluation group; empty for the base group.
        reevaluate_on_return: Whether a return may evaluate its rules again.
        stores: Integration ids of the stores it is for; without any, it is for all sessions.
        achievements: The achievements that belong to it.
        description, tags, attributes: Shown, not used.
    """

    name: str
    effects: Sequence[Effect] | None = None
    conditions: Sequence[Condition] = ()
    coupons: Sequence[Coupon] = ()
    state: Literal["enabled", "disabled", "archived"] = "enabled"
    starts: datetime | None = None
    ends: datetime | None = None
    redemption_limit: int = 0
    failure_effects: Sequence[FailureEffect] = ()
    rules: Sequence[Rule] = ()
    referrals: Sequence[Referral] = ()
    limits: Sequence[Limit] = ()
    group: str = ""
    reevaluate_on_return: bool = False
    stores: Sequence[str] = ()
    achievements: Sequence[Achievement] = ()
    description: str = ""
    tags: Sequence[str] = ()
    attributes: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_choices(self)
        check_window(self, "starts", "ends")
        check_limit(self, "redemption_limit")
        check_members(self, "rules", Rule)
        if self.rules and (self.effects or self.conditions or self.failure_effects):
            raise DefinitionError("rules", "cannot be given together with effects or conditions")
        if not self.rules and self.effects is None:
            raise DefinitionError("effects", "is missing")
        object.__setattr__(self, "effects", self.effects or ())
        _check_parts(self)
        check_members(self, "coupons", Coupon)
        if self.coupons and not any(rule.by_coupon for rule in self.all_rules):
            raise DefinitionError("conditions", "a campaign with coupons needs CouponValid()")
        check_members(self, "referrals", Referral)
        if self.referrals and not any(rule.by_referral for rule in self.all_rules):
            raise DefinitionError("conditions", "a campaign with referrals needs ReferralValid()")
        check_members(self, "limits", Limit)
        check_texts(self, "stores")
        check_members(self, "achievements", Achievement)
        check_texts(self, "tags")
        check_mapping(self, "attributes")

    @cached_property
    def all_rules(self) -> Sequence[Rule]:
        """Its rules, or the only one."""
        if self.rules or not self.effects:
            return self.rules
        return (Rule(self.effects, self.conditions, failure_effects=self.failure_effects),)

    @cached_property
    def all_limits(self) -> Sequence[Limit]:
        """Its budgets, including ``redemption_limit``."""
        if self.redemption_limit:
            return (Limit("redeemCoupon", self.redemption_limit), *self.limits)
        return self.limits

    def labels(self) -> list[tuple[Label, str]]:
        """Return what exists because its rules name it: pairs of kind and name."""
        return [
            named
            for rule in self.all_rules
            for _, part in rule.parts()
            for named in part.existing()
        ]


def _with_inner(place: str, part: Part) -> Iterator[tuple[str, Part]]:
    yield place, part
    for inner, below in part.parts():
        yield from _with_inner(f"{place}.{inner}", below)


def _check_parts(record: Rule | Campaign) -> None:
    check_members(record, "effects", Effect, called="an effect")
    check_members(record, "conditions", Condition, called="a condition")
    check_members(record, "failure_effects", *FailureEffect.kinds().values())
