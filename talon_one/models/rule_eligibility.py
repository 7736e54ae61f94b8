# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import RuleEligibilityFailureDetails


class RuleEligibility(Model):
    """Whether a rule passed, be it on its own or with one coupon code."""

    passed: bool = required("passed")
    """Whether the rule passed."""

    coupon_code: str | None = optional("couponCode")
    """Code with which the rule was tried, if any."""

    details: RuleEligibilityFailureDetails | None = optional("details")
    """Why the rule did not pass; absent if it passed."""
