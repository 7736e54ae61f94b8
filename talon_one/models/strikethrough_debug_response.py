# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import StrikethroughEffect


class StrikethroughDebugResponse(Model):
    """Outcome of evaluating strikethrough rules for inspection: which campaigns took part and
    what they would give.
    """

    campaigns_ids: list[int] | None = optional("campaignsIDs")
    """Internal ids of the campaigns that took part in the evaluation."""

    effects: list[StrikethroughEffect] | None = optional("effects")
    """Effects that the evaluation gave."""
