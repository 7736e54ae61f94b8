# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from . import CustomerSessionV2, Effect


class IntegrationCustomerSessionResponse(Model):
    """A stored customer session with its net effects. An effect that a later rollback undid is
    left out together with that rollback.
    """

    customer_session: CustomerSessionV2 | None = optional("customerSession")
    """The session, as stored, with codes, items and totals."""

    effects: list[Effect] | None = optional("effects")
    """Effects still in force; those that were rolled back are missing."""
