# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class TalangAttributeVisibility(Model):
    """Hides attributes in the Campaign Manager or shows them again."""

    invisible: list[str] | None = optional("invisible")
    """Names of the attributes to hide."""

    visible: list[str] | None = optional("visible")
    """Names of the attributes to show."""
