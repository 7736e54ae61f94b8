# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import CustomerProfile


class GetAudienceMemberships200Response(Model):
    """One page of the members of an audience."""

    has_more: bool | None = optional("hasMore")
    """Whether another page of members follows."""

    data: list[CustomerProfile] = required("data")
    """The profiles on this page."""
