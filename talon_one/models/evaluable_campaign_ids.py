# Generated from spec/.

from __future__ import annotations

from ..core.models.model import Model, optional


class EvaluableCampaignIds(Model):
    """Narrows a dry evaluation to some campaigns."""

    evaluable_campaign_ids: list[int] | None = optional("evaluableCampaignIds")
    """Campaigns to evaluate alone, even disabled ones; only has a meaning with `dry=True`."""
