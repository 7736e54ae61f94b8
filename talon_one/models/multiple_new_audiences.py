# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, required

if TYPE_CHECKING:
    from . import NewMultipleAudiencesItem


class MultipleNewAudiences(Model):
    """Several audiences to create or rename in one request."""

    audiences: list[NewMultipleAudiencesItem] = required("audiences")
    """The audiences to create, or to change where they exist already."""
