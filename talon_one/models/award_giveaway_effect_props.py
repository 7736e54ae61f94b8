# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AwardGiveawayEffectProps(Model):
    """Details of `awardGiveaway`: hand a giveaway code to the customer. It comes only when the
    session closes.
    """

    pool_id: int = required("poolId")
    """Internal id of the pool the code came from."""

    pool_name: str = required("poolName")
    """Name of the pool the code came from."""

    recipient_integration_id: str = required("recipientIntegrationId")
    """Your own id of the customer who gets the giveaway."""

    giveaway_id: int = required("giveawayId")
    """Internal id of the giveaway that was awarded."""

    code: str = required("code")
    """Code to hand out."""
