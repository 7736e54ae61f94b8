# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class LoyaltyDashboardPointsBreakdown(Model):
    """Points of one day, split by cause."""

    created_manually: DecimalField = required("createdManually")
    """Points booked by hand."""

    created_via_rule_engine: DecimalField = required("createdViaRuleEngine")
    """Points booked by the rules of campaigns."""
