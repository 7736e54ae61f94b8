# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class AudienceMembership(Model):
    """An audience that a customer is a member of."""

    id: int = required("id")
    """Internal id of the audience."""

    name: str = required("name")
    """Name of the audience."""
