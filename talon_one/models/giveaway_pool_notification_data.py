# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class GiveawayPoolNotificationData(Model):
    """A giveaway pool in which few codes are left."""

    event: str = required("Event")
    """What happened to the pool."""

    pool_id: int = required("PoolId")
    """Internal id of the giveaway pool."""

    pool_name: str = required("PoolName")
    """Name of the giveaway pool."""

    pool_description: str = required("PoolDescription")
    """Description of the pool, for its users."""

    account_id: int = required("AccountId")
    """Internal id of the account that owns the pool."""

    application_id: int = required("ApplicationId")
    """Internal id of an Application that the pool is connected to."""

    total_codes: int = required("TotalCodes")
    """Number of codes in the pool, used or not."""

    used_codes: int = required("UsedCodes")
    """Number of codes that were handed out."""

    remaining_codes: int = required("RemainingCodes")
    """Number of codes that can still be handed out."""

    threshold_percent: int = required("ThresholdPercent")
    """Share of codes left, in per cent, below which the notification is sent."""
