# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class CardAddedDeductedPointsNotificationPolicy(Model):
    """Settings of the notification about bookings on loyalty cards."""

    name: str = required("name")
    """Name of the notification for display; not empty."""

    scopes: list[Literal["all", "campaign_manager", "management_api", "rule_engine"] | str] = (
        required("scopes")
    )
    """Which bookings to report, by their cause.
    - `all`: any
    - `campaign_manager`: a user
    - `management_api`: a Management API call
    - `rule_engine`: a rule"""
