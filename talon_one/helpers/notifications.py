"""Read the notifications that Talon.One sends.

    notification = read_notification(request.body, request.headers)
    match notification.data:
        case TierUpgradeNotification(): ...

The class of the data follows from ``NotificationType``. All changes of campaigns share one type, so
for these the members of the first item decide. Rejected: the ``Event`` of a campaign's change, which
says ``campaign_state_changed`` in every official example.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from talon_one import models as m
from talon_one.core.errors import ApiTypeError, ApiValueError
from talon_one.core.models.model import Model
from talon_one.core.models.reading import parse_json

D = TypeVar("D", covariant=True)

CAMPAIGN = "CampaignNotification"
EVALUATION_TREE = "CampaignEvaluationTreeChanged"
EVALUATION_TREE_CLASS = "CampaignEvaluationTreeChangedMessage"

CLASS_NAMES = {
    "AsyncCouponsCreated": "AsyncCouponsData",
    "CouponCodeExpiring": "ExpiringCouponsNotification",
    "CouponCreated": "CreateCouponData",
    "CouponDeleted": "CouponsNotificationData",
    "CouponUpdated": "CouponsNotificationData",
    "CouponsDeleted": "DeleteCouponsData",
    "CouponsUpdated": "UpdateCouponsData",
    "GiveawayPoolNotification": "GiveawayPoolNotification",
    "LoyaltyAddedDeductedPointsBalances": "AddedDeductedPointsBalancesNotification",
    "LoyaltyCardAddedDeductedPointsBalances": "CardAddedDeductedPointsBalancesNotification",
    "LoyaltyCardPointsAdded": "CardAddedDeductedPointsNotification",
    "LoyaltyCardPointsDeducted": "CardAddedDeductedPointsNotification",
    "LoyaltyCardPointsExpiring": "ExpiringCardPointsNotification",
    "LoyaltyPointsAdded": "AddedDeductedPointsNotification",
    "LoyaltyPointsDeducted": "AddedDeductedPointsNotification",
    "LoyaltyPointsExpiring": "ExpiringPointsNotification",
    "LoyaltyPointsPendingToActive": "PendingActivePointsNotification",
    "StrikethroughPrice": "StrikethroughLabelingNotification",
    "TierDowngrade": "TierDowngradeNotification",
    "TierUpgrade": "TierUpgradeNotification",
    "TierWillDowngrade": "TierWillDowngradeNotification",
}
"""The class of each ``NotificationType``, except for campaigns."""

CAMPAIGN_CLASS_NAMES = {
    "deletedAt": "CampaignDeletedNotification",
    "collection": "CampaignCollectionEditedNotification",
    "evaluationTree": EVALUATION_TREE_CLASS,
    "newState": "CampaignStateChangedNotification",
    "oldRuleset": "CampaignRulesetChangedNotification",
    "oldCampaign": "CampaignEditedNotification",
    "campaign": "CampaignCreatedNotification",
}
"""The class of a campaign's change by a member of its first item; the first that is there decides."""

NAMES_OF_CLASSES = frozenset((*CLASS_NAMES.values(), *CAMPAIGN_CLASS_NAMES.values()))
"""The classes that the data of a notification may have."""


class NotificationError(ApiValueError):
    """A body that is no notification. Answer with status 400: sending it again would not help."""

    status = 400


@dataclass(frozen=True)
class ReceivedNotification(Generic[D]):
    """A notification as it was received."""

    type: str
    """The ``NotificationType``."""
    data: D
    """The body as a model. A ``dict`` if this package does not know the type."""
    uuid: str | None
    """The ``X-UUID`` header, which identifies duplicates. It may be absent."""
    body: bytes = field(repr=False)
    """The body as it was received, to store it and read it later."""

    @property
    def items(self) -> Sequence[Any]:
        """The items of a batch, up to 1000; empty if the notification has none."""
        data: Any = self.data
        items = _items_in(data) if isinstance(data, dict) else getattr(data, "data", None)
        return items if isinstance(items, list) else ()


def read_notification(
    body: bytes, headers: Mapping[str, str]
) -> ReceivedNotification[Model | dict[str, Any]]:
    """Read a notification from the body and headers of a request.

    Raises:
        NotificationError: The body is not JSON, not an object, without ``NotificationType``, or has
            a list or an object where the type has something else.
    """
    try:
        document = parse_json(body)
        if not isinstance(document, dict):
            raise NotificationError("a notification is a JSON object; the body is another value")
        kind = document.get("NotificationType")
        if not isinstance(kind, str):
            raise NotificationError("the body has no NotificationType, or one that is not a string")
        name = _class_name(kind, document)
        if name == EVALUATION_TREE_CLASS and "Data" not in document:
            # The description has ``Data`` in the schema and ``data`` in its text.
            document["Data"] = document.pop("data", None)
        data = document if name is None else _model(name).from_dict(document)
    except NotificationError:
        raise
    except (ApiTypeError, ApiValueError) as error:
        raise NotificationError(f"not a notification: {error}") from None
    return ReceivedNotification(kind, data, find_header(headers, "X-UUID"), body)


def find_header(headers: Mapping[str, str], name: str) -> str | None:
    """Return the header of that name in any spelling, or ``None``."""
    return next((value for key, value in headers.items() if key.lower() == name.lower()), None)


def _class_name(kind: str, document: dict[str, Any]) -> str | None:
    if kind == EVALUATION_TREE:
        return EVALUATION_TREE_CLASS
    if kind != CAMPAIGN:
        return CLASS_NAMES.get(kind)
    items = _items_in(document)
    first = items[0] if isinstance(items, list) and items else None
    if not isinstance(first, dict):
        return None
    return next(
        (CAMPAIGN_CLASS_NAMES[name] for name in CAMPAIGN_CLASS_NAMES if name in first), None
    )


def _model(name: str) -> type[Model]:
    model: type[Model] = getattr(m, name)
    return model


def _items_in(document: dict[str, Any]) -> Any:
    return document.get("Data", document.get("data"))
