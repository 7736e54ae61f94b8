# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal

    from . import PendingActivePointsData


class PendingActivePointsNotification(Model):
    """Body of the notification `LoyaltyPointsPendingToActive`, which goes out on a schedule
    before pending points become active. It may arrive more than once: tell repeats apart by
    the `X-UUID` header.
    """

    total_result_size: int = required("TotalResultSize")
    """How many entries `data` has."""

    data: list[PendingActivePointsData] = required("Data")
    """Points that become active, each entry with its customer."""

    notification_type: Literal["LoyaltyPointsPendingToActive"] | str = required("NotificationType")
    """Always `LoyaltyPointsPendingToActive`; dispatch on it where one URL receives several
    kinds."""
