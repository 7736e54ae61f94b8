"""All that an emulated account starts with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal, get_args

from .campaign import Campaign
from .checks import (
    DefinitionError,
    check_choices,
    check_members,
    check_text,
    check_texts,
    check_unique,
    check_window,
)
from .conditions import InAudience, InTier, LoyaltyBalance
from .effects import (
    AddToAudience,
    AwardGiveaway,
    IncreaseAchievementProgress,
    LoyaltyEffect,
    RemoveFromAudience,
    StartAchievementProgress,
)
from .loyalty import Achievement, LoyaltyProgram


@dataclass(frozen=True)
class GiveawayPool:
    """A pool of giveaway codes; a code that is in it twice is handed out twice.

    Attributes:
        name: the name that effects use.
        codes: handed out in this order.
        starts, ends: the engine awards codes from `starts` until before `ends`.
    """

    name: str
    codes: Sequence[str] = ()
    starts: datetime | None = None
    ends: datetime | None = None

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_texts(self, "codes")
        check_window(self, "starts", "ends")


@dataclass(frozen=True)
class Attribute:
    """A custom attribute, or a type of custom events.

    Requests may use only attributes that exist; as long as an entity has none here, it may have any
    (`Settings.undeclared_attributes`).

    Attributes:
        entity: what has it.
        name: a letter, then letters, digits and underscores.
        type: of its value.
        event_type: for attributes of events: the event's type, which exists by this.
        values: the only values that a text may have; none: any.
    """

    entity: Literal[
        "Application",
        "Campaign",
        "CustomerProfile",
        "CustomerSession",
        "CartItem",
        "Coupon",
        "Event",
        "Giveaway",
        "LoyaltyCard",
        "Referral",
        "Store",
    ]
    name: str
    type: Literal[
        "string",
        "number",
        "boolean",
        "time",
        "(list string)",
        "(list number)",
        "(list time)",
        "location",
        "(list location)",
    ] = "string"
    event_type: str = ""
    values: Sequence[str] = ()

    def __post_init__(self) -> None:
        check_choices(self)
        check_text(self, "name")
        if not re.fullmatch(r"[A-Za-z]\w*", self.name):
            raise DefinitionError("name", f"must be letters, digits, underscores, got {self.name}")
        if (self.entity == "Event") != bool(self.event_type):
            raise DefinitionError("event_type", "is what attributes of events have, and only those")
        check_texts(self, "values")


@dataclass(frozen=True)
class EvaluationGroup:
    """A group of campaigns of which some or all apply.

    Attributes:
        name: the name by which campaigns and groups name it.
        mode: all campaigns that trigger apply, or the first one that does, or the one that gives the
            lowest or highest discount.
        scope: whether `mode` decides for the session as a whole or for each unit of a cart item.
        parent: the name of the group that it is in; empty for the base group.
    """

    name: str
    mode: Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] = "stackable"
    scope: Literal["session", "cartItem"] = "session"
    parent: str = ""

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_choices(self)


@dataclass(frozen=True)
class Application:
    """An Application: campaigns and how they are evaluated.

    Attributes:
        name: used once in an account.
        campaigns: evaluated in this order.
        api_key: its Integration API key; empty: the emulator's, for the first Application.
        test_key: a second key, whose requests are dry runs; empty: none.
        currency, timezone, sandbox: shown, not used.
        case_sensitivity: how coupon and referral codes are compared and stored.
        cascading_discounts: whether a campaign computes with what earlier ones left of the prices.
        partial_discounts: whether a budget that is too small cuts a reward instead of failing its
            rule.
        discount_scope: what a `SetDiscount` without scope is of.
        discount_per_item_scope: what a `SetDiscountPerItem` without scope is of.
        evaluation_mode: of the base group, in which every campaign and group is.
        evaluation_groups: groups inside the base group, and inside those.
    """

    name: str = "Shop"
    campaigns: Sequence[Campaign] = ()
    api_key: str = ""
    test_key: str = ""
    currency: str = "EUR"
    timezone: str = "UTC"
    sandbox: bool = True
    case_sensitivity: Literal["sensitive", "insensitive-uppercase", "insensitive-lowercase"] = (
        "sensitive"
    )
    cascading_discounts: bool = False
    partial_discounts: bool = False
    discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] = "sessionTotal"
    discount_per_item_scope: Literal["price", "additionalCosts", "itemTotal"] = "price"
    evaluation_mode: Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"] = (
        "stackable"
    )
    evaluation_groups: Sequence[EvaluationGroup] = ()

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_text(self, "currency")
        check_choices(self)
        check_members(self, "campaigns", Campaign)
        check_members(self, "evaluation_groups", EvaluationGroup)
        check_unique(self, "evaluation_groups", "name")
        self._check_codes()
        self._check_groups()

    def stored_code(self, code: str) -> str:
        """A code as it is stored and compared."""
        if self.case_sensitivity == "insensitive-uppercase":
            return code.upper()
        return code.lower() if self.case_sensitivity == "insensitive-lowercase" else code

    def _check_codes(self) -> None:
        for kind in ("coupons", "referrals"):
            seen: dict[str, str] = {}
            for at, campaign in enumerate(self.campaigns):
                for index, each in enumerate(getattr(campaign, kind)):
                    path = f"campaigns[{at}].{kind}[{index}]"
                    code = self.stored_code(each.code)
                    if code in seen:
                        raise DefinitionError(
                            f"{path}.code", f"{each.code!r} is already {seen[code]}"
                        )
                    seen[code] = path

    def _check_groups(self) -> None:
        parents = {group.name: group.parent for group in self.evaluation_groups}
        for at, group in enumerate(self.evaluation_groups):
            path = f"evaluation_groups[{at}].parent"
            if group.parent and group.parent not in parents:
                raise DefinitionError(path, f"there is no group {group.parent!r}")
            if group.parent and parents[group.parent]:
                raise DefinitionError(path, "groups are at most two levels below the base group")
        for at, campaign in enumerate(self.campaigns):
            if campaign.group and campaign.group not in parents:
                known = ", ".join(parents) or "none"
                raise DefinitionError(
                    f"campaigns[{at}].group", f"no group {campaign.group!r}; there is: {known}"
                )


@dataclass(frozen=True)
class Setup:
    """All that an emulated account starts with.

    Attributes:
        campaigns: of its only Application, which is otherwise as `Application()`.
        applications: instead of `campaigns`: its Applications.
        loyalty_programs: if none is given, those that campaigns name exist.
        giveaway_pools: that campaigns name.
        attributes: custom attributes and event types.
        audiences: names of audiences, besides those that campaigns name.
    """

    campaigns: Sequence[Campaign] = ()
    loyalty_programs: Sequence[LoyaltyProgram] = ()
    applications: Sequence[Application] = ()
    giveaway_pools: Sequence[GiveawayPool] = ()
    attributes: Sequence[Attribute] = ()
    audiences: Sequence[str] = ()

    def __post_init__(self) -> None:
        check_members(self, "campaigns", Campaign)
        check_members(self, "loyalty_programs", LoyaltyProgram)
        check_members(self, "applications", Application)
        if self.campaigns and self.applications:
            raise DefinitionError("applications", "can not be given together with campaigns")
        check_unique(self, "applications", "name")
        check_unique(self, "loyalty_programs", "name")
        check_members(self, "giveaway_pools", GiveawayPool)
        check_unique(self, "giveaway_pools", "name")
        check_members(self, "attributes", Attribute)
        check_texts(self, "audiences")
        self._check_names()

    def all_applications(self) -> tuple[Application, ...]:
        """The Applications, or the only one."""
        return self._applications

    @cached_property
    def _applications(self) -> tuple[Application, ...]:
        return tuple(self.applications) or (Application(campaigns=self.campaigns),)

    def programs(self) -> list[LoyaltyProgram]:
        """The loyalty programs, given or named by campaigns."""
        named = dict.fromkeys(name for _, kind, name in self._names() if kind is LoyaltyProgram)
        return list(self.loyalty_programs) or [LoyaltyProgram(name) for name in named]

    def audience_names(self) -> list[str]:
        """The audiences, given or named by campaigns."""
        named = [
            each.audience
            for _, campaign in self._campaigns()
            for rule in campaign.all_rules
            for each in (*rule.conditions, *rule.effects)
            if isinstance(each, (InAudience, AddToAudience, RemoveFromAudience))
        ]
        return list(dict.fromkeys((*self.audiences, *named)))

    def _names(self) -> Iterator[tuple[str, type, str]]:
        """The programs, pools and achievements that rules name: where, which, its name."""
        for path, campaign in self._campaigns():
            rules = campaign.all_rules
            for number, rule in enumerate(rules):
                inner = f"{path}.rules[{number}]" if campaign.rules else path
                for index, condition in enumerate(rule.conditions):
                    if isinstance(condition, (LoyaltyBalance, InTier)):
                        at = f"{inner}.conditions[{index}].program"
                        yield at, LoyaltyProgram, condition.program
                for index, effect in enumerate(rule.effects):
                    at = f"{inner}.effects[{index}]"
                    if isinstance(effect, get_args(LoyaltyEffect)):
                        yield f"{at}.program", LoyaltyProgram, effect.program
                    elif isinstance(effect, AwardGiveaway):
                        yield f"{at}.pool", GiveawayPool, effect.pool
                    elif isinstance(
                        effect, (IncreaseAchievementProgress, StartAchievementProgress)
                    ):
                        yield f"{at}.achievement", Achievement, effect.achievement

    def _campaigns(self) -> Iterator[tuple[str, Campaign]]:
        for at, campaign in enumerate(self.campaigns):
            yield f"campaigns[{at}]", campaign
        for number, application in enumerate(self.applications):
            for at, campaign in enumerate(application.campaigns):
                yield f"applications[{number}].campaigns[{at}]", campaign

    def _check_names(self) -> None:
        achievements: list[str] = []
        for path, campaign in self._campaigns():
            for index, each in enumerate(campaign.achievements):
                if each.name in achievements:
                    place = f"{path}.achievements[{index}].name"
                    raise DefinitionError(place, f"{each.name!r} is given twice")
                achievements.append(each.name)
        for number, application in enumerate(self.all_applications()):
            if number and not application.api_key:
                raise DefinitionError(f"applications[{number}].api_key", "is missing")
        declared = {
            LoyaltyProgram: ("loyalty program", [each.name for each in self.loyalty_programs]),
            GiveawayPool: ("giveaway pool", [each.name for each in self.giveaway_pools]),
            Achievement: ("achievement", achievements),
        }
        for path, kind, name in self._names():
            called, known = declared[kind]
            implied = kind is LoyaltyProgram and not known
            if not implied and name not in known:
                there = ", ".join(known) or "none"
                raise DefinitionError(path, f"no {called} {name!r}; there is: {there}")
