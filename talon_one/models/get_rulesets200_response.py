# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import Ruleset


class GetRulesets200Response(Model):
    """A page of the rulesets of a campaign."""

    total_result_size: int = required("totalResultSize")
    """Number of rulesets of the campaign, on all pages together."""

    data: list[Ruleset] = required("data")
    """Rulesets on this page."""
