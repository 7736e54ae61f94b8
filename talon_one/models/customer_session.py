# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal

    from talon_one.core.fields import OptionalNumber
    from talon_one.models import CartItem


class CustomerSession(Model):
    """``CustomerSession`` of the API description."""

    integration_id: str = required("integrationId")

    created: datetime = required("created")
    """Time at which the object with this integration id first arrived."""

    application_id: int = required("applicationId")
    """Internal id of the Application that owns the object."""

    profile_id: str | None = optional("profileId")
    """Your own id of the customer profile; empty for an anonymous customer."""

    coupon: str | None = optional("coupon")

    referral: str | None = optional("referral")

    state: Literal["open", "closed", "partially_returned", "cancelled"] | str = optional(
        "state", "open"
    )

    cart_items: list[CartItem] | None = optional("cartItems")

    identifiers: list[str] | None = optional("identifiers")

    total: OptionalNumber = optional("total")

    attributes: dict[str, Any] | None = optional("attributes")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""

    first_session: bool = required("firstSession")

    update_count: int = required("updateCount")

    discounts: dict[str, Decimal] = required("discounts")

    updated: datetime = required("updated")
