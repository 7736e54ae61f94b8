# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyMembership(Model):
    """A customer's membership in a loyalty program."""

    joined: datetime | None = optional("joined")
    """Time at which the customer joined the program."""

    loyalty_program_id: int = required("loyaltyProgramId")
    """Internal id of the program that was joined."""
