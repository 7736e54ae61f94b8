# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional

if TYPE_CHECKING:
    from typing import Any, Literal

    from ..core.models.fields import OptionalDecimal
    from . import CartItem


class NewCustomerSession(Model):
    """What a shop sent of a cart in the old first version of the Integration API, with one
    coupon and one referral. Use `NewCustomerSessionV2` in new code.
    """

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
