"""All that an emulated account starts with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from .account import Attribute, GiveawayPool
from .application import Application
from .campaign import Campaign
from .checks import DefinitionError, check_members, check_texts, check_unique
from .conditions import InAudience, InTier, LoyaltyBalance
from .loyalty import Achievement, LoyaltyProgram
from .messages import AddToAudience, RemoveFromAudience
from .points import (
    AddLoyaltyPoints,
    DeductLoyaltyPoints,
    ExtendLoyaltyPointsExpiryDate,
    SetLoyaltyPointsExpiryDate,
)
from .rewards import AwardGiveaway, IncreaseAchievementProgress, StartAchievementProgress

_LOYALTY = (
    AddLoyaltyPoints,
    DeductLoyaltyPoints,
    ExtendLoyaltyPointsExpiryDate,
    SetLoyaltyPointsExpiryDate,
)
"""Effects that name a loyalty program."""


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
        self._check_subledgers()

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

    def _check_subledgers(self) -> None:
        without = {each.name for each in self.loyalty_programs if not each.subledgers}
        for path, campaign in self._campaigns():
            for rule in campaign.all_rules:
                for each in (*rule.conditions, *rule.effects):
                    if not isinstance(each, (*_LOYALTY, LoyaltyBalance, InTier)):
                        continue
                    if each.subledger and each.program in without:
                        reason = f"the loyalty program {each.program!r} has no subledgers"
                        raise DefinitionError(path, reason)

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
                    if isinstance(effect, _LOYALTY):
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
