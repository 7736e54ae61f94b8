"""Notifications, custom effects and webhooks: what effects say to the integration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..campaigns.checks import check_choices, check_mapping, check_member, check_text, check_texts
from ..campaigns.items import Items
from ..campaigns.parts import FailureEffect
from ..rules.booking import Booking
from ..rules.rule import EffectNotApplicable, RuleRun
from ..state.records.events import WebhookCall
from ..support.exact_json import Json
from .base import EvaluatedEffects, RuleEffect

__all__ = ["CustomEffect", "ShowBundleMetadata", "ShowNotification", "TriggerWebhook"]


@dataclass(frozen=True)
class ShowNotification(FailureEffect, RuleEffect):
    """Effect ``showNotification``: a text for the customer. It may be a failure effect, too.

    Attributes:
        title, body: The text.
        kind: The ``notificationType``.
    """

    title: str
    body: str = ""
    kind: Literal["Info", "Offer", "Error", "Misc"] = "Info"

    effect_type = "showNotification"

    def __post_init__(self) -> None:
        check_text(self, "title")
        check_choices(self)

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        yield (
            self.effect_type,
            {"notificationType": self.kind, "title": self.title, "body": self.body},
        )


@dataclass(frozen=True)
class CustomEffect(FailureEffect, RuleEffect):
    """Effect ``customEffect``: whatever the integration makes of it. It may be a failure effect, too.

    Attributes:
        name: The name of the custom effect.
        payload: Any JSON object.
        per_item: One effect for each unit of these items.
    """

    name: str
    payload: Mapping[str, Json] = field(default_factory=dict)
    per_item: Items | None = None

    effect_type = "customEffect"
    budget = "customEffect"
    labels = {"name": "customEffect"}

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_mapping(self, "payload")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        for place in self._places(run):
            run.require_budget(self.budget)
            yield (
                self.effect_type,
                {
                    "effectId": run.context.store.named["customEffect", self.name],
                    "name": self.name,
                    "payload": dict(self.payload),
                    **place,
                },
            )

    def _places(self, run: RuleRun) -> Iterator[Json]:
        if self.per_item is None:
            yield {}
            return
        for unit in self.per_item.select(run.context.units):
            yield {"cartItemPosition": unit.position, "cartItemSubPosition": unit.sub_position}


@dataclass(frozen=True)
class TriggerWebhook(RuleEffect):
    """Effect ``triggerWebhook``: the request of a ``Webhook`` is sent when the session is closed.

    Attributes:
        webhook: The name of the webhook; nothing is sent if the setup does not define it.
    """

    webhook: str

    effect_type = "triggerWebhook"
    budget = "callApi"
    labels = {"webhook": "webhook"}

    def __post_init__(self) -> None:
        check_text(self, "webhook")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        run.require_budget(self.budget)
        id = run.context.store.named["webhook", self.webhook]
        yield self.effect_type, {"webhookId": id, "webhookName": self.webhook}

    @classmethod
    def book(cls, booking: Booking, effect: Json) -> None:
        session_id = "" if booking.session is None else booking.session.integration_id
        call = WebhookCall(effect["props"]["webhookName"], session_id, booking.profile_id)
        booking.store.webhook_calls[booking.store.take_id("webhook call")] = call


@dataclass(frozen=True)
class ShowBundleMetadata(RuleEffect):
    """Effect ``showBundleMetadata``: the lines of the cart that form a bundle. The API deprecates it.

    It is not applicable if none of the items is in the cart.

    Attributes:
        description: What the bundle is, in words.
        items: The items that form it.
        attributes: The names of the attributes by which they were put together.
    """

    description: str
    items: Items = Items()
    attributes: Sequence[str] = ()

    effect_type = "showBundleMetadata"

    def __post_init__(self) -> None:
        check_text(self, "description")
        check_member(self, "items", Items)
        check_texts(self, "attributes")

    def evaluate(self, run: RuleRun) -> EvaluatedEffects:
        lines = {unit.position for unit in self.items.select(run.context.units)}
        if not lines:
            raise EffectNotApplicable("the cart has none of the bundle's items")
        yield (
            self.effect_type,
            {
                "description": self.description,
                "bundleAttributes": list(self.attributes),
                "itemsIndices": sorted(lines),
            },
        )
