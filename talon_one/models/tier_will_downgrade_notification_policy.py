# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import TierWillDowngradeNotificationTrigger


class TierWillDowngradeNotificationPolicy(Model):
    """Settings of the notification that warns of coming downgrades."""

    name: str = required("name")
    """Name of this warning of downgrades in the Campaign Manager."""

    batching_enabled: bool = optional("batchingEnabled", True)
    """If true, which is the default, many warnings are put into one request; if false, each is
    sent alone."""

    batch_size: int = optional("batchSize", 1000)
    """Most warnings in one request, 1000 if omitted; without batching it has no effect."""

    triggers: list[TierWillDowngradeNotificationTrigger] = required("triggers")
    """How long before the end of a tier the warning is sent: 1 to 3 times, each with its own
    warning."""
