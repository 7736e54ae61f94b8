# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class ScimBaseUserName(Model):
    """Name of a person, of which only the whole is kept."""

    formatted: str | None = optional("formatted")
    """The full name as it is to be shown, with titles and all given names."""
