# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import Campaign, Collection, Ruleset


class CreateTemplateCampaignResponse(Model):
    """What the creation of a campaign from a template gave."""

    campaign: Campaign = required("campaign")
    """The new campaign with its id, by which it is used from now on."""

    ruleset: Ruleset = required("ruleset")
    """Rules of the new campaign, with the values in place of the parameters."""

    collections: list[Collection] | None = optional("collections")
    """Collections created along with the campaign; absent if the template has none."""
