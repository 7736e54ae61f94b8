# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import DecimalField


class DeductLoyaltyPoints(Model):
    """Points to deduct by hand. Only active ones can go."""

    points: DecimalField = required("points")
    """How many points to deduct; more than 0, fractions allowed."""

    name: str | None = optional("name")
    """Reason of the deduction, which the ledger shows."""

    subledger_id: str | None = optional("subledgerId")
    """Subledger from which the points go; leave it out for the main ledger."""

    application_id: int | None = optional("applicationId")
    """Internal id of one of the program's Applications, to relate the deduction to it."""
