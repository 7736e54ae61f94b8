# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Any


class CampaignSearch(Model):
    """Values that campaigns have to have to be found."""

    attributes: dict[str, Any] = required("attributes")
    """Values of custom attributes by their API names; a campaign is found if it matches all of
    them exactly."""
