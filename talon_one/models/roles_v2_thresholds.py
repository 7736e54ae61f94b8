# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class RolesV2Thresholds(Model):
    """How far users with the role may go in one loyalty program before an administrator has to
    approve.
    """

    loyalty_program_id: int | None = optional("loyaltyProgramId")
    """Internal id of the loyalty program that the limit is for."""

    loyalty_points_limit: int | None = optional("loyaltyPointsLimit")
    """Most points that such a user may award without approval."""
