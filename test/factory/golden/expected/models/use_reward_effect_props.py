# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class UseRewardEffectProps(Model):
    """Props of the effect `useReward`: an unlocked reward is used in this session. Give the
    customer what the reward promises.
    """

    integration_id: str = required("integrationId")
    """Your own id of the reward."""

    reward_id: int = required("rewardId")
    """Internal id of the reward."""

    application_id: int = required("applicationId")
    """Internal id of the Application in which the reward is offered."""
