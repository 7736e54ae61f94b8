# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import TYPE_CHECKING, Model, optional, required

if TYPE_CHECKING:
    from . import Coupon, CustomerProfile, CustomerSession, Event, Loyalty


class IntegrationState(Model):
    """State after a call of the old first version of the Integration API; calls of today answer
    with `IntegrationStateV2`.
    """

    session: CustomerSession = required("session")
    """Customer session after the call."""

    profile: CustomerProfile = required("profile")
    """Customer profile of the session after the call."""

    event: Event = required("event")
    """Event that the call raised, with what the rules gave for it."""

    loyalty: Loyalty | None = optional("loyalty")
    """Balances of the customer in the loyalty programs, if there are any."""

    coupon: Coupon | None = optional("coupon")
    """Coupon that the session used, if it used one."""
