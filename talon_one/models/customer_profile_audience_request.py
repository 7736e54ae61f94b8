# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import CustomerProfileAudienceRequestItem


class CustomerProfileAudienceRequest(Model):
    """Body of a bulk change of memberships."""

    data: list[CustomerProfileAudienceRequestItem] | None = optional("data")
    """The changes to make, at most 1000; they may concern several audiences."""
