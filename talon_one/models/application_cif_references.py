# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import CampaignDetail


class ApplicationCIFReferences(Model):
    """Tells which campaigns use a cart item filter that is shared in an Application."""

    application_cart_item_filter_id: int | None = optional("applicationCartItemFilterId")
    """Internal id of the shared cart item filter."""

    campaigns: list[CampaignDetail] | None = optional("campaigns")
    """Campaigns that use the shared filter."""
