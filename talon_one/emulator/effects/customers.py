"""Attributes and audiences, which change with every update, whether it closes the session or not.

That audiences change with every update is documented. For attributes it follows from their effects:
they are there before the session is closed, and are never rolled back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from ..campaigns.checks import check_choices, check_text
from ..campaigns.parts import Label
from ..rules.booking import Booking
from ..rules.rule import EffectNotApplicable, RuleRun
from ..support.exact_json import Json
from .base import EvaluatedEffects, RuleEffect

__all__ = ["AddToAudience", "RemoveFromAudience", "UpdateAttribute"]


@dataclass(frozen=True)
class UpdateAttribute(RuleEffect):
    """Effect ``updateAttribute``: an attribute gets a value, as soon as the rule passes.

    Attributes:
        name: The name of the attribute.
        value: Any JSON.
        of: Whose attribute it is. Without a profile, a profile's attribute is not applicable.
    """

    name: str
    value: Json
    of: Literal["session", "profile"] = "session"

    effect_type = "updateAttribute"

    def existing(self) -> Iterator[tuple[Label, str]]:
        label: Label = (
            "CustomerProfile attribute" if self.of == "profile" else "CustomerSession attribute"
        )
        yield label, self.name

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_choices(self)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        if self.of == "profile":
            run.required_profile()
        elif run.context.session is None:
            raise EffectNotApplicable("there is no session")
        path = f"{self.of.capitalize()}.Attributes.{self.name}"
        yield self.effect_type, {"path": path, "value": self.value}

    @classmethod
    def book_immediately(cls, booking: Booking, effect: Json) -> None:
        props, store, session = effect["props"], booking.store, booking.session
        entity, _, name = props["path"].partition(".Attributes.")
        if entity == "Session" and session is not None:
            attributes = {**session.content["attributes"], name: props["value"]}
            content = {**session.content, "attributes": attributes}
            booking.session = replace(session, content=content)
        elif entity == "Profile":
            profile = store.profiles[booking.profile_id]
            attributes = {**profile.attributes, name: props["value"]}
            store.profiles[booking.profile_id] = replace(profile, attributes=attributes)


class _AudienceEffect(RuleEffect, abstract=True):
    """An effect on an audience."""

    audience: str

    references = {"audience": "audience"}

    def __post_init__(self) -> None:
        check_text(self, "audience")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        profile_id, store = run.required_profile(), run.context.store
        id = next(id for id, audience in store.audiences.items() if audience.name == self.audience)
        profile = run.context.profile
        yield (
            self.effect_type,
            {
                "audienceId": id,
                "audienceName": self.audience,
                "profileIntegrationId": profile_id,
                "profileId": profile.id if profile else store.next_id("profile"),
            },
        )

    @classmethod
    def book_immediately(cls, booking: Booking, effect: Json) -> None:
        profile = booking.store.profiles[booking.profile_id]
        audiences = cls.change(profile.audiences, effect["props"]["audienceId"])
        booking.store.profiles[booking.profile_id] = replace(profile, audiences=audiences)

    @classmethod
    def change(cls, audiences: tuple[int, ...], audience_id: int) -> tuple[int, ...]:
        """Return the customer's audiences after the effect."""
        raise NotImplementedError


@dataclass(frozen=True)
class AddToAudience(_AudienceEffect):
    """Effect ``addToAudience``: the customer joins an audience, as soon as the rule passes.

    Attributes:
        audience: Its name; the audience exists by being named.
    """

    audience: str

    effect_type = "addToAudience"

    @classmethod
    def change(cls, audiences: tuple[int, ...], audience_id: int) -> tuple[int, ...]:
        return audiences if audience_id in audiences else (*audiences, audience_id)


@dataclass(frozen=True)
class RemoveFromAudience(_AudienceEffect):
    """Effect ``removeFromAudience``: the customer leaves an audience, as soon as the rule passes.

    Attributes:
        audience: Its name; the audience exists by being named.
    """

    audience: str

    effect_type = "removeFromAudience"

    @classmethod
    def change(cls, audiences: tuple[int, ...], audience_id: int) -> tuple[int, ...]:
        return tuple(id for id in audiences if id != audience_id)
