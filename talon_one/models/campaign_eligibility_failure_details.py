# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from typing import Literal


class CampaignEligibilityFailureDetails(Model):
    """Why a campaign did not pass."""

    failure_code: Literal["ALL_RULES_FAILED", "SKIPPED", "AUDIENCE_NOT_MATCHED"] | str = required(
        "failureCode"
    )
    """`ALL_RULES_FAILED`, `SKIPPED` or `AUDIENCE_NOT_MATCHED` (customer not in the audience)."""
