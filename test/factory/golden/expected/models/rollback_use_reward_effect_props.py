# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class RollbackUseRewardEffectProps(Model):
    """Props of the effect `rollbackUseReward`: the use of a reward is undone, for example
    because its session was cancelled. The customer can use the reward again.
    """

    integration_id: str = required("integrationId")
    """Your own id of the reward."""

    reward_id: int = required("rewardId")
    """Internal id of the reward."""

    application_id: int = required("applicationId")
    """Internal id of the Application in which the reward is offered."""
