# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from ..core.models.fields import OptionalDecimal


class UpdateLoyaltyProgramTier(Model):
    """New settings of one tier of a loyalty program."""

    id: int = required("id")
    """Internal id of the tier to change."""

    name: str | None = optional("name")
    """New name of the tier, as customers and notifications get to see it."""

    min_points: OptionalDecimal = optional("minPoints")
    """Points from which a customer is in the tier, at most 999999999999.99."""
