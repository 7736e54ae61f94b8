# Generated from release 26.13 of the API description by `tox -e generate`; not edited by hand.
# To change it, change spec/templates/, spec/overlay.yaml or talon_one/core/ and generate again.

from __future__ import annotations

from talon_one.core.model import Model, optional, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal

    from talon_one.core.fields import Number
    from talon_one.models import CartItem


class ApplicationSession(Model):
    """``ApplicationSession`` of the API description."""

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

    profileintegrationid: str | None = optional("profileintegrationid")

    coupon: str = required("coupon")

    referral: str = required("referral")

    state: Literal["open", "closed", "partially_returned", "cancelled"] | str = required("state")

    cart_items: list[CartItem] = required("cartItems")

    discounts: dict[str, Decimal] = required("discounts")

    total_discounts: Number = required("totalDiscounts")

    total: Number = required("total")

    attributes: dict[str, Any] | None = optional("attributes")
    """Free-form object, mostly custom attributes by API name. Which names exist and what type
    each has is defined in the account."""
