# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class WillAwardGiveawayEffectProps(Model):
    """Details of `willAwardGiveaway`: closing the session would award a giveaway. The code is
    kept back until then.
    """

    pool_id: int = required("poolId")
    """Internal id of the pool the code would come from."""

    pool_name: str = required("poolName")
    """Name of the pool the code would come from."""

    recipient_integration_id: str = required("recipientIntegrationId")
    """Your own id of the customer who would get the giveaway."""
