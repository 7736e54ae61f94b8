# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from datetime import datetime


class UnlockRewardEffectProps(Model):
    """Props of the effect `unlockReward`: the customer has unlocked a reward, for example with
    loyalty points, and can use it from now on.
    """

    integration_id: str = required("integrationId")
    """Your own id of the reward."""

    reward_id: int = required("rewardId")
    """Internal id of the reward."""

    application_id: int = required("applicationId")
    """Internal id of the Application in which the reward is offered."""

    profile_integration_id: str = required("profileIntegrationId")
    """Your own id of the customer who unlocked the reward."""

    unlocked_at: datetime = required("unlockedAt")
    """Time at which the reward was unlocked."""
