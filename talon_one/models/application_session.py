# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal

    from ..core.models.fields import DecimalField
    from . import CartItem


class ApplicationSession(Model):
    """A customer session as the Management API shows it. It is an older form than that of
    `get_customer_session`: one coupon, and totals without a breakdown.
    """

    id: int = required("id")
    """Internal id given by Talon.One; never your own integration id."""

    created: datetime = required("created")
    """Time at which the object with this integration id first arrived."""

    integration_id: str = required("integrationId")
    """Your own id of the object, at most 1000 characters, fixed once it is created."""

    store_integration_id: str | None = optional("storeIntegrationId")
    """Your own id of the store; campaigns linked to stores run only where it names one of
    theirs."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    profile_id: int | None = optional("profileId")
    """Internal id of the customer profile, not your own one; absent for an anonymous customer."""

    profileintegrationid: str | None = optional("profileintegrationid")
    """Your own id of the customer; mind the lower-case name. At most 1000 characters."""

    coupon: str = required("coupon")
    """Coupon code that was entered in the session; empty if there was none."""

    referral: str = required("referral")
    """Referral code that was entered in the session; empty if there was none."""

    state: Literal["open", "closed", "partially_returned", "cancelled"] | str = required("state")
    """Where the session stands.
    - `open`: still shopping
    - `closed`: ordered and booked
    - `partially_returned`: some units came back
    - `cancelled`: undone permanently"""

    cart_items: list[CartItem] = required("cartItems")
    """Lines of the cart with price and quantity."""

    discounts: dict[str, Decimal] = required("discounts")
    """Discounts by their names, only for sessions sent with the first version of the API;
    otherwise see `total_discounts`."""

    total_discounts: DecimalField = required("totalDiscounts")
    """Sum of the discounts of the session, in the currency of the Application. In lists of
    several sessions it is 0 whatever was given, so read the single session."""

    total: DecimalField = required("total")
    """Sum of the session before discounts, in the currency of the Application."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the session, by API name."""
