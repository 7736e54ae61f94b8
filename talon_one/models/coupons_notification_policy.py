# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from typing import Literal


class CouponsNotificationPolicy(Model):
    """Settings of a notification about coupons."""

    name: str = required("name")
    """Name of the notification in the Campaign Manager."""

    scopes: list[Literal["all", "campaign_manager", "management_api", "rule_engine"] | str] = (
        required("scopes")
    )
    """Whose changes are reported.
    - `all`: everybody's
    - `campaign_manager`: those of people in the Campaign Manager
    - `management_api`: those by the Management API
    - `rule_engine`: those by rules"""

    batching_enabled: bool = optional("batchingEnabled", True)
    """Whether changes are collected and sent in batches; true if omitted."""

    include_data: bool | None = optional("includeData")
    """Whether messages about created coupons hold the coupons; if false, only the id of the
    batch."""

    batch_size: int = optional("batchSize", 1000)
    """Most entries in one message; only of use if `batching_enabled` is true. 1000 if omitted."""
