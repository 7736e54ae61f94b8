"""The initial content of an emulated account."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from .account import Attribute, GiveawayPool
from .application import Application
from .campaign import Campaign
from .checks import DefinitionError, check_members, check_texts, check_unique
from .loyalty import LoyaltyProgram
from .parts import Definition, LedgerPart, Part
from .subscriptions import Subscription, Webhook

__all__ = ["Setup"]


@dataclass(frozen=True)
class Setup:
    """The initial content of an emulated account.

    Attributes:
        campaigns: Those of its only Application, which otherwise is ``Application()``.
        applications: Its Applications, instead of ``campaigns``.
        loyalty_programs: Its loyalty programs; without any, those that campaigns name exist.
        giveaway_pools: The pools that campaigns name.
        attributes: Custom attributes and event types.
        audiences: Names of audiences, in addition to those that campaigns name.
        additional_costs: Names of additional costs, in addition to those that campaigns name.
        event_types: Types of custom events, in addition to those that campaigns and attributes name.
        notifications: Where notifications are posted to.
        webhooks: The requests that ``TriggerWebhook`` sends.
    """

    campaigns: Sequence[Campaign] = ()
    loyalty_programs: Sequence[LoyaltyProgram] = ()
    applications: Sequence[Application] = ()
    giveaway_pools: Sequence[GiveawayPool] = ()
    attributes: Sequence[Attribute] = ()
    audiences: Sequence[str] = ()
    additional_costs: Sequence[str] = ()
    event_types: Sequence[str] = ()
    notifications: Sequence[Subscription] = ()
    webhooks: Sequence[Webhook] = ()

    def __post_init__(self) -> None:
        check_members(self, "campaigns", Campaign)
        check_members(self, "loyalty_programs", LoyaltyProgram)
        check_members(self, "applications", Application)
        if self.campaigns and self.applications:
            raise DefinitionError("applications", "cannot be given together with campaigns")
        check_unique(self, "applications", "name")
        check_unique(self, "loyalty_programs", "name")
        check_members(self, "giveaway_pools", GiveawayPool)
        check_unique(self, "giveaway_pools", "name")
        check_members(self, "attributes", Attribute)
        check_texts(self, "audiences")
        check_texts(self, "additional_costs")
        check_texts(self, "event_types")
        check_members(self, "notifications", Subscription)
        check_members(self, "webhooks", Webhook)
        check_unique(self, "webhooks", "name")
        self._check_names()
        self._check_subledgers()
        self._check_subscriptions()

    def all_applications(self) -> tuple[Application, ...]:
        """Return the Applications, or the only one."""
        return self._applications

    @cached_property
    def _applications(self) -> tuple[Application, ...]:
        return tuple(self.applications) or (Application(campaigns=self.campaigns),)

    def programs(self) -> list[LoyaltyProgram]:
        """Return the loyalty programs: those that are defined, or those that campaigns name."""
        named = self._named("loyalty program")
        return list(self.loyalty_programs) or [LoyaltyProgram(name) for name in named]

    def audience_names(self) -> list[str]:
        """Return the audiences: those that are listed, and those that campaigns name."""
        return list(dict.fromkeys((*self.audiences, *self._named("audience"))))

    def _named(self, kind: Definition) -> list[str]:
        return list(dict.fromkeys(name for _, named, name in self._references() if named == kind))

    def _check_subledgers(self) -> None:
        without = {program.name for program in self.loyalty_programs if not program.subledgers}
        for path, part in self._parts():
            if isinstance(part, LedgerPart) and part.subledger and part.program in without:
                reason = f"the loyalty program {part.program!r} has no subledgers"
                raise DefinitionError(f"{path}.subledger", reason)

    def _check_subscriptions(self) -> None:
        known = {
            "programs": [program.name for program in self.programs()],
            "applications": [application.name for application in self.all_applications()],
        }
        for index, subscription in enumerate(self.notifications):
            for kind, names in known.items():
                for number, name in enumerate(getattr(subscription, kind)):
                    if name not in names:
                        place = f"notifications[{index}].{kind}[{number}]"
                        there = ", ".join(names) or "none"
                        raise DefinitionError(place, f"there is no {name!r}; there is: {there}")

    def _references(self) -> Iterator[tuple[str, Definition, str]]:
        """Yield what rules name: the place, what kind of thing it is, and its name."""
        for path, part in self._parts():
            for attribute, kind in part.references.items():
                yield f"{path}.{attribute}", kind, getattr(part, attribute)

    def _parts(self) -> Iterator[tuple[str, Part]]:
        for path, campaign in self._campaigns():
            for number, rule in enumerate(campaign.all_rules):
                place = f"{path}.rules[{number}]" if campaign.rules else path
                for inner, part in rule.parts():
                    yield f"{place}.{inner}", part

    def _campaigns(self) -> Iterator[tuple[str, Campaign]]:
        for index, campaign in enumerate(self.campaigns):
            yield f"campaigns[{index}]", campaign
        for number, application in enumerate(self.applications):
            for index, campaign in enumerate(application.campaigns):
                yield f"applications[{number}].campaigns[{index}]", campaign

    def _check_names(self) -> None:
        achievements: list[str] = []
        for path, campaign in self._campaigns():
            for index, achievement in enumerate(campaign.achievements):
                if achievement.name in achievements:
                    place = f"{path}.achievements[{index}].name"
                    raise DefinitionError(place, f"{achievement.name!r} is given twice")
                achievements.append(achievement.name)
        for number, application in enumerate(self.all_applications()):
            if number and not application.api_key:
                raise DefinitionError(f"applications[{number}].api_key", "is missing")
        programs = [program.name for program in self.programs()]
        pools = [pool.name for pool in self.giveaway_pools]
        defined: dict[Definition, list[str]] = {
            "loyalty program": programs,
            "giveaway pool": pools,
            "achievement": achievements,
            "audience": self.audience_names(),
        }
        for path, kind, name in self._references():
            if name not in defined[kind]:
                there = ", ".join(defined[kind]) or "none"
                raise DefinitionError(path, f"no {kind} {name!r}; there is: {there}")
