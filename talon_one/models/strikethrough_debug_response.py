# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import StrikethroughEffect


class StrikethroughDebugResponse(Model):
    """Outcome of evaluating strikethrough rules for inspection: which campaigns took part and
    what they would give.
    """

    campaigns_ids: list[int] | None = optional("campaignsIDs")
    """Internal ids of the campaigns that took part in the evaluation."""

    effects: list[StrikethroughEffect] | None = optional("effects")
    """Effects that the evaluation gave."""
