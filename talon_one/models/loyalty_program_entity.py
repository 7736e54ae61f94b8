# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional, required


class LoyaltyProgramEntity(Model):
    """An object that belongs to a loyalty program."""

    program_id: int = required("programID")
    """Internal id of the loyalty program."""

    program_name: str | None = optional("programName")
    """Short name of the program for use in code."""

    program_title: str | None = optional("programTitle")
    """Title of the program for display."""
