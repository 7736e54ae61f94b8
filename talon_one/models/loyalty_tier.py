# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.models.fields import DecimalField


class LoyaltyTier(Model):
    """A stored level of a loyalty program, with the points that lead to it."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    program_id: int = required("programID")
    """Internal id of the loyalty program."""

    program_name: str | None = optional("programName")
    """Short name of the program for use in code."""

    program_title: str | None = optional("programTitle")
    """Title of the program for display."""

    name: str = required("name")
    """Name of the tier, shown in effects and exports."""

    min_points: DecimalField = required("minPoints")
    """Points needed to enter the tier; 0 or more."""
