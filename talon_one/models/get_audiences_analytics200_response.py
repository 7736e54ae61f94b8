# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import AudienceAnalytics


class GetAudiencesAnalytics200Response(Model):
    """Sizes of the audiences that were asked for."""

    has_more: bool | None = optional("hasMore")
    """Whether further audiences follow."""

    data: list[AudienceAnalytics] = required("data")
    """One entry for each audience."""
