# Generated from spec/.

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import Number


class LoyaltyDashboardPointsBreakdown(Model):
    """Points of one day, split by cause."""

    created_manually: Number = required("createdManually")
    """Points booked by hand."""

    created_via_rule_engine: Number = required("createdViaRuleEngine")
    """Points booked by the rules of campaigns."""
