# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class GetIntegrationCouponRequest(Model):
    """Asks for coupons of some campaigns."""

    campaign_ids: list[int] = required("campaignIds")
    """Internal ids of the campaigns to take coupons from."""

    limit: int = optional("limit", 10)
    """Most coupons to return, from 1 to 1000; 10 if omitted."""
