"""A shop for the tests of `SessionState`, and what its server saw."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import talon_one as t1
from talon_one.core.support.clock import Clock
from talon_one.emulator import (
    AddLoyaltyPoints,
    Attribute,
    Campaign,
    Coupon,
    CouponValid,
    Emulator,
    Items,
    LoyaltyProgram,
    RecordedRequest,
    Referral,
    ReferralValid,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
)
from talon_one.helpers import SessionState

from ..clocks import HandClock

UPDATE = "updateCustomerSessionV2"
READ = "getCustomerSession"
REOPEN = "reopenCustomerSession"
RETURN = "returnCartItems"

EMPTY: dict[str, Any] = {
    "profileId": "",
    "couponCodes": [],
    "referralCode": "",
    "loyaltyCards": [],
    "cartItems": [],
    "additionalCosts": {},
    "identifiers": [],
}
"""What is sent of a cart that has nothing in it, if the server is not known to have nothing, too."""

SHOP = Setup(
    campaigns=[
        Campaign("Welcome", [SetDiscount(percent=10)], [CouponValid()], [Coupon("WELCOME10")]),
        Campaign("Mugs", [SetDiscountPerItem(1, items=Items(["MUG"]))]),
        Campaign("Points", [AddLoyaltyPoints("points", points_per_unit=1)]),
        Campaign(
            "Friends",
            [SetDiscount(amount=1)],
            [ReferralValid()],
            referrals=[Referral("FRIEND", advocate="zoe")],
        ),
    ],
    loyalty_programs=[LoyaltyProgram("points", return_policy="unlimited")],
    attributes=[
        Attribute("CustomerSession", "channel"),
        Attribute("CustomerSession", "when", "time"),
        Attribute("CartItem", "size"),
        *(Attribute("CustomerSession", f"attribute_{number}", "number") for number in range(8)),
    ],
    additional_costs=["shipping", "wrapping", *(f"cost-{number}" for number in range(8))],
    event_types=["reviewed"],
)


@contextmanager
def client_of(
    emulator: Emulator, *, retries: Any = 0, clock: Clock | None = None, **settings: Any
) -> Iterator[t1.IntegrationApi]:
    """A client that does not try again unless told to, and whose pauses take no time."""
    configuration = t1.Configuration(
        emulator.url, emulator.api_key, retries=retries, trust_env=False, **settings
    )
    with t1.ApiClient(configuration, clock=clock or HandClock()) as client:
        yield t1.IntegrationApi(client)


@contextmanager
def client_for(url: str, **settings: Any) -> Iterator[t1.IntegrationApi]:
    """The same for any server, with real pauses."""
    settings = {"retries": 0, "trust_env": False, **settings}
    with t1.ApiClient(t1.Configuration(url, "key", **settings)) as client:
        yield t1.IntegrationApi(client)


def cart(api: t1.IntegrationApi, session_id: str = "cart", **options: Any) -> SessionState:
    """A cart with two mugs and a hat, nothing sent yet."""
    session = SessionState(api, session_id, profile_id="alice", **options)
    session.add_item("MUG", 2, price="9.50")
    session.add_item("HAT", price=20)
    return session


def bring_to(api: t1.IntegrationApi, state: str | None, session_id: str = "cart") -> SessionState:
    """A cart with a coupon, in a state; ``None``: nothing sent yet."""
    session = cart(api, session_id)
    session.add_coupon("WELCOME10")
    if state is not None:
        session.update()
    if state in ("closed", "partially_returned"):
        session.close()
    if state == "partially_returned":
        session.return_items({"MUG": 1})
    if state == "cancelled":
        session.cancel()
    return session


def session_sent(request: RecordedRequest) -> dict[str, Any]:
    """What an update said about the session."""
    session: dict[str, Any] = request.body["customerSession"]
    return session


def operations(emulator: Emulator) -> list[str]:
    """The operations that were asked for, in order."""
    return [request.operation for request in emulator.requests]


def stored(api: t1.IntegrationApi, session_id: str = "cart") -> t1.CustomerSessionV2:
    """The session as the server has it."""
    session = api.get_customer_session(session_id).customer_session
    assert session is not None
    return session


def lines(api: t1.IntegrationApi, session_id: str = "cart") -> list[t1.CartItem]:
    """The lines of the cart as the server has it."""
    return stored(api, session_id).cart_items or []


def returned_of(items: list[t1.CartItem] | None) -> list[int]:
    """How many units of each line were returned."""
    return [line.returned_quantity or 0 for line in items or ()]


def returned(api: t1.IntegrationApi, session_id: str = "cart") -> list[int]:
    """The same as the server has it."""
    return returned_of(stored(api, session_id).cart_items)


def times_redeemed(emulator: Emulator, code: str = "WELCOME10") -> int:
    """How often a coupon was redeemed."""
    configuration = t1.Configuration(
        emulator.url, management_key=emulator.management_key, trust_env=False
    )
    with t1.ApiClient(configuration) as client:
        found = t1.ManagementApi(client).get_coupons_without_total_count(1, 1, value=code)
    (coupon,) = found.data
    return coupon.usage_counter


def answer_of(state: str, **content: Any) -> dict[str, Any]:
    """What a server answers that has the session in a state."""
    session = {
        "id": 1,
        "integrationId": "cart",
        "created": "2026-03-01T12:00:00Z",
        "updated": "2026-03-01T12:00:00Z",
        "applicationId": 31,
        "profileId": "",
        "couponCodes": [],
        "referralCode": "",
        "cartItems": [],
        "additionalCosts": {},
        "identifiers": [],
        "attributes": {},
        "firstSession": True,
        "total": 0,
        "cartItemTotal": 0,
        "additionalCostTotal": 0,
        "state": state,
        **content,
    }
    return {
        "customerSession": session,
        "effects": [],
        "createdCoupons": [],
        "createdReferrals": [],
    }
