# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import RuleEligibility


class RuleMetadataEligibility(Model):
    """One rule of a campaign with its result."""

    title: str = required("title")
    """Title of the rule as its author wrote it."""

    display_name: str | None = optional("displayName")
    """Name of the rule meant for customers."""

    display_description: str | None = optional("displayDescription")
    """Explanation of the rule meant for customers."""

    related_data: str | None = optional("relatedData")
    """Additional data that was attached to the rule."""

    eligibility: list[RuleEligibility] = required("eligibility")
    """Outcomes of the rule, with a coupon code where the outcome depends on one."""
