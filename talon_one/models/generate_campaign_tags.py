# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False


class GenerateCampaignTags(Model):
    """Asks for suggested tags for a campaign."""

    ruleset_id: int = required("rulesetID")
    """Internal id of the ruleset from which the tags are drawn."""
