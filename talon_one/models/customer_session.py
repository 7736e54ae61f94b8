# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal

    from ..core.models.fields import OptionalDecimal
    from . import CartItem


class CustomerSession(Model):
    """A customer session in the old form of version 1, with a single coupon code. New code uses
    `CustomerSessionV2`.
    """

    integration_id: str = required("integrationId")
    """Your own id of the session, up to 1000 characters."""

    created: datetime = required("created")
    """Time at which the object with this integration id first arrived."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""

    coupon: str | None = optional("coupon")
    """The one coupon code to try, up to 100 characters; the second version takes several."""

    referral: str | None = optional("referral")
    """The one referral code to try, up to 100 characters."""

    state: Literal["open", "closed", "partially_returned", "cancelled"] | str = optional(
        "state", "open"
    )
    """Known values:
    - `open`: shopping goes on
    - `closed`: ordered, so codes are redeemed and points booked
    - `partially_returned`: some items were given back
    - `cancelled`: the order was undone

    Only `open` and `closed` can be chosen for a new session."""

    cart_items: list[CartItem] | None = optional("cartItems")
    """All items in the cart of this session."""

    identifiers: list[str] | None = optional("identifiers")
    """Up to 5 marks of the customer, such as a hashed device id, that rules and budgets can
    count by."""

    total: OptionalDecimal = optional("total")
    """Total of the cart in major units of the Application's currency, as the shop computes it."""

    attributes: dict[str, Any] | None = optional("attributes")
    """Custom attributes of the session by API name; each must be defined in the account."""

    first_session: bool = required("firstSession")
    """Whether this is the first session of the profile; always true for an anonymous one."""

    update_count: int = required("updateCount")
    """How often the session was written; 1 after its creation."""

    discounts: dict[str, Decimal] = required("discounts")
    """Discounts by name, each an amount in the currency of the Application."""

    updated: datetime = required("updated")
    """Time of the last event that the session received."""
