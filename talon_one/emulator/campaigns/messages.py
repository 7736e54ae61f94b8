"""Effects of a rule: what they tell the shop, and what they note about the customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..support.exact_json import Json
from .checks import check_choices, check_mapping, check_text
from .items import Items


@dataclass(frozen=True)
class ShowNotification:
    """Effect `showNotification`: a text for the customer. It may follow a failure, too.

    Attributes:
        title, body: the text.
        kind: the `notificationType`.
    """

    title: str
    body: str = ""
    kind: Literal["Info", "Offer", "Error", "Misc"] = "Info"

    def __post_init__(self) -> None:
        check_text(self, "title")
        check_choices(self)


@dataclass(frozen=True)
class UpdateAttribute:
    """Effect `updateAttribute`: an attribute gets a value, as soon as the rule passes.

    Attributes:
        name: of the attribute.
        value: JSON.
        of: whose attribute; a profile's can not be updated without profile.
    """

    name: str
    value: Json
    of: Literal["session", "profile"] = "session"

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_choices(self)


@dataclass(frozen=True)
class AddToAudience:
    """Effect `addToAudience`: the customer joins an audience, as soon as the rule passes."""

    audience: str

    def __post_init__(self) -> None:
        check_text(self, "audience")


@dataclass(frozen=True)
class RemoveFromAudience:
    """Effect `removeFromAudience`: the customer leaves an audience, as soon as the rule passes."""

    audience: str

    def __post_init__(self) -> None:
        check_text(self, "audience")


@dataclass(frozen=True)
class CustomEffect:
    """Effect `customEffect`: whatever the shop makes of it. It may follow a failure, too.

    Attributes:
        name: the type of the custom effect.
        payload: any JSON object.
        per_item: one effect for each unit of these items.
    """

    name: str
    payload: Mapping[str, Json] = field(default_factory=dict)
    per_item: Items | None = None

    def __post_init__(self) -> None:
        check_text(self, "name")
        check_mapping(self, "payload")


@dataclass(frozen=True)
class TriggerWebhook:
    """Effect `triggerWebhook`. Nothing is sent anywhere."""

    webhook: str

    def __post_init__(self) -> None:
        check_text(self, "webhook")
