# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class ProfileAudiencesChanges(Model):
    """Audiences that one customer joins and leaves. Both lists have to be sent, empty if there
    is nothing to change.
    """

    adds: list[int] = required("adds")
    """Internal ids of the audiences that the customer joins."""

    deletes: list[int] = required("deletes")
    """Internal ids of the audiences that the customer leaves."""
