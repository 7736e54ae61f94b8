# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime

    from . import ReturnedCartItem


class ModelReturn(Model):
    """A return of items that was booked on a session."""

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which Talon.One first stored the object."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    account_id: int = required("accountId")
    """Internal id of the account that owns the object."""

    returned_cart_items: list[ReturnedCartItem] = required("returnedCartItems")
    """Lines of the session with the units that come back."""

    event_id: int = required("eventId")
    """Internal id of the event that the return caused."""

    session_id: int = required("sessionId")
    """Internal id of the session; `session_integration_id` has your own id."""

    session_integration_id: str = required("sessionIntegrationId")
    """Your own id of the session that items were returned from."""

    profile_id: int | None = optional("profileId")
    """Internal id of the customer; absent for an anonymous session."""

    profile_integration_id: str | None = optional("profileIntegrationId")
    """Your own id of the customer; absent for an anonymous session."""

    created_by: int | None = optional("createdBy")
    """Internal id of the user who booked the return; absent if the API did."""
