"""Notifications, custom effects and webhooks: what effects say to the integration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..campaigns.checks import check_choices, check_mapping, check_text
from ..campaigns.items import Items
from ..campaigns.parts import FailureEffect
from ..rules.rule import RuleRun
from ..support.exact_json import Json
from .base import EvaluatedEffects, RuleEffect

__all__ = ["CustomEffect", "ShowNotification", "TriggerWebhook"]


@dataclass(frozen=True)
class ShowNotification(FailureEffect, RuleEffect):
    """Effect ``showNotification``: a text for the customer. It may be a failure effect, too.

    Attributes:
        title, body: the text.
        kind: the ``notificationType``.
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
        name: the name of the custom effect.
        payload: any JSON object.
        per_item: one effect for each unit of these items.
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
        for unit in run.context.units:
            if self.per_item.include(unit.item):
                yield {"cartItemPosition": unit.position, "cartItemSubPosition": unit.sub_position}


@dataclass(frozen=True)
class TriggerWebhook(RuleEffect):
    """Effect ``triggerWebhook``. The emulator sends nothing anywhere.

    Attributes:
        webhook: the name of the webhook.
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
