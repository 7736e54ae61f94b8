"""Campaigns: rules, codes and budgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Literal, get_args

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
from .conditions import Condition, CouponValid, ReferralValid
from .discounts import SetDiscountPerAdditionalCost, SetDiscountPerAdditionalCostPerItem
from .effects import Effect, FailureEffect
from .loyalty import Achievement
from .messages import CustomEffect, TriggerWebhook


@dataclass(frozen=True)
class Rule:
    """When all conditions hold, all effects happen; if one effect can not, none does.

    Attributes:
        name: shown in effects; the campaign's name if empty.
        effects: what happens, in this order.
        conditions: all must hold; none means always.
        failure_effects: what happens instead when a condition does not hold.
    """

    effects: Sequence[Effect]
    conditions: Sequence[Condition] = ()
    name: str = ""
    failure_effects: Sequence[FailureEffect] = ()

    def __post_init__(self) -> None:
        check_members(self, "effects", *get_args(Effect), called="an effect")
        check_members(self, "conditions", *get_args(Condition), called="a condition")
        check_members(self, "failure_effects", *get_args(FailureEffect))

    @cached_property
    def by_coupon(self) -> bool:
        """Whether it is evaluated for each valid coupon."""
        return any(isinstance(each, CouponValid) for each in self.conditions)

    @cached_property
    def by_referral(self) -> bool:
        """Whether it is evaluated for the valid referral."""
        return any(isinstance(each, ReferralValid) for each in self.conditions)


@dataclass(frozen=True)
class Campaign:
    """A campaign.

    Attributes:
        name: shown in effects as its rule's name too.
        effects, conditions, failure_effects: of its only rule; with an empty list of effects it has
            no rule.
        rules: instead of those: its rules, evaluated in this order.
        coupons: its codes; with codes, the conditions of a rule must include `CouponValid`.
        referrals: likewise with `ReferralValid`.
        state: a campaign that is not `enabled` is never evaluated.
        starts, ends: it runs from `starts` until before `ends`.
        redemption_limit: redemptions of its coupons together; 0 means any number.
        limits: its budgets.
        group: the name of its evaluation group; empty for the base group.
        reevaluate_on_return: whether a return may run its rules again.
        stores: integration ids of the only stores it is evaluated for; none: for all sessions.
        achievements: those that belong to it.
        description, tags, attributes: shown, not used.
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
            raise DefinitionError("rules", "can not be given together with effects or conditions")
        if not self.rules and self.effects is None:
            raise DefinitionError("effects", "is missing")
        object.__setattr__(self, "effects", self.effects or ())
        check_members(self, "effects", *get_args(Effect), called="an effect")
        check_members(self, "conditions", *get_args(Condition), called="a condition")
        check_members(self, "failure_effects", *get_args(FailureEffect))
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
        """Its budgets, `redemption_limit` among them."""
        if self.redemption_limit:
            return (Limit("redeemCoupon", self.redemption_limit), *self.limits)
        return self.limits

    def named(self) -> list[tuple[str, str]]:
        """What its effects name and what has nothing but a name: pairs of kind and name."""
        effects = [effect for rule in self.all_rules for effect in rule.effects]
        failures = [effect for rule in self.all_rules for effect in rule.failure_effects]
        names = []
        for effect in (*effects, *failures):
            if isinstance(
                effect, (SetDiscountPerAdditionalCost, SetDiscountPerAdditionalCostPerItem)
            ):
                names.append(("additionalCost", effect.cost))
            elif isinstance(effect, CustomEffect):
                names.append(("customEffect", effect.name))
            elif isinstance(effect, TriggerWebhook):
                names.append(("webhook", effect.webhook))
        return names
