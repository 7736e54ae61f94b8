# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False


class EvaluableCampaignIds(Model):
    """Narrows a dry evaluation to some campaigns."""

    evaluable_campaign_ids: list[int] | None = optional("evaluableCampaignIds")
    """Campaigns to evaluate alone, even disabled ones; only has a meaning with `dry=true`."""
