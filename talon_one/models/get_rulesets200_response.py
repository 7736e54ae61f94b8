# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import Ruleset


class GetRulesets200Response(Model):
    """A page of the rulesets of a campaign."""

    total_result_size: int = required("totalResultSize")
    """Number of rulesets of the campaign, on all pages together."""

    data: list[Ruleset] = required("data")
    """Rulesets on this page."""
