# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ListCampaignStoreBudgetsStore(Model):
    """The store that a budget is for, in short."""

    id: int = required("id")
    """Internal id of the store, given by the server."""

    integration_id: str = required("integrationId")
    """Your own id of the store, as sessions name it in `store_integration_id`."""

    name: str = required("name")
    """Name of the store in the Campaign Manager; several stores may share one."""
