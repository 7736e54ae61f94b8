# Generated from release 26.13 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.model import Model, optional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models import CustomerSessionV2, Effect


class IntegrationCustomerSessionResponse(Model):
    """A stored customer session with its net effects. An effect that a later rollback undid is
    left out together with that rollback.
    """

    customer_session: CustomerSessionV2 | None = optional("customerSession")
    """The session as it is stored, with codes, items and totals."""

    effects: list[Effect] | None = optional("effects")
    """Effects still in force; those that were rolled back are missing."""
