"""A shop tests its checkout: `pytest examples/test_checkout_example.py`.

The fixtures come with `pip install talon-one[emulator]`; every test has an emulator as new.
"""

from decimal import Decimal
from typing import Any

import pytest

import talon_one as t1
from talon_one.emulator import (
    AddLoyaltyPoints,
    Campaign,
    Coupon,
    CouponValid,
    Emulator,
    SetDiscount,
)

SHOES = t1.CartItem(sku="SHOE-42", name="Trail running shoes", quantity=1, price="99.99")


# The shop's own code, which knows nothing of tests.


class Checkout:
    """A customer's way from cart to order."""

    def __init__(self, api: t1.IntegrationApi, session_id: str, customer: str) -> None:
        self._api = api
        self._session_id = session_id
        self._customer = customer
        self.notes: list[str] = []
        self.to_pay = Decimal(0)

    def update(self, cart: list[t1.CartItem], code: str = "") -> None:
        """Shows the customer what the cart costs with a coupon code."""
        self._send(cart_items=cart, coupon_codes=[code] if code else [])

    def pay(self) -> None:
        """The order is paid: coupons are redeemed, points are booked."""
        self._send(state="closed")

    def _send(self, **changes: Any) -> None:
        session = t1.NewCustomerSessionV2(profile_id=self._customer, **changes)
        request = t1.IntegrationRequest(
            customer_session=session, response_content=["customerSession"]
        )
        try:
            state = self._api.update_customer_session_v2(self._session_id, request, timeout=2)
        except t1.ApiConnectionError:
            self.notes.append("Discounts are not available at the moment")
            return
        assert state.customer_session is not None
        self.to_pay = state.customer_session.total
        for effect in state.effects:
            match effect.typed_props:
                case t1.SetDiscountEffectProps(value=value):
                    self.to_pay -= value
                case t1.RejectCouponEffectProps(value=code, rejection_reason=reason):
                    self.notes.append(f"{code}: {reason}")


# Its campaigns, as far as the tests need them, and the tests.


@pytest.fixture(scope="session")
def talon_one_campaigns() -> list[Campaign]:
    return [
        Campaign(
            "Welcome",
            coupons=[Coupon("WELCOME10", usage_limit=1)],
            conditions=[CouponValid()],
            effects=[SetDiscount(percent=10)],
        ),
        Campaign("Points", effects=[AddLoyaltyPoints("club", points_per_unit=1)]),
    ]


@pytest.fixture
def checkout(integration_api: t1.IntegrationApi) -> Checkout:
    return Checkout(integration_api, "order-1", "anna")


def test_a_coupon_reduces_what_is_to_pay(checkout: Checkout) -> None:
    checkout.update([SHOES], code="WELCOME10")
    assert checkout.to_pay == Decimal("89.991")


def test_the_customer_is_told_why_a_code_is_refused(checkout: Checkout) -> None:
    checkout.update([SHOES], code="SUMMER")
    assert checkout.notes == ["SUMMER: CouponNotFound"]
    assert checkout.to_pay == Decimal("99.99")


def test_a_coupon_is_redeemed_when_the_order_is_paid(
    checkout: Checkout, integration_api: t1.IntegrationApi
) -> None:
    checkout.update([SHOES], code="WELCOME10")
    checkout.pay()
    second = Checkout(integration_api, "order-2", "ben")
    second.update([SHOES], code="WELCOME10")
    assert second.notes == ["WELCOME10: CouponLimitReached"]


def test_paying_books_the_points(checkout: Checkout, integration_api: t1.IntegrationApi) -> None:
    checkout.update([SHOES])
    checkout.pay()
    balances = integration_api.get_loyalty_balances(1, "anna")
    assert balances.balance is not None
    assert balances.balance.active_points == Decimal("99.99")


def test_the_cart_is_sent_as_it_is(checkout: Checkout, talon_one_emulator: Emulator) -> None:
    checkout.update([SHOES])
    talon_one_emulator.requests.assert_sent(
        "updateCustomerSessionV2",
        times=1,
        body={"customerSession": {"cartItems": [{"sku": "SHOE-42", "price": 99.99}]}},
    )


def test_the_shop_goes_on_when_talon_one_can_not_be_reached(
    checkout: Checkout, talon_one_emulator: Emulator
) -> None:
    talon_one_emulator.fail_next(None, reset=True)
    checkout.update([SHOES])
    assert checkout.notes == ["Discounts are not available at the moment"]


def test_an_offer_ends(
    checkout: Checkout, talon_one_emulator: Emulator, management_api: t1.ManagementApi
) -> None:
    talon_one_emulator.clock.advance(days=30)
    management_api.delete_coupons(1, 1)
    checkout.update([SHOES], code="WELCOME10")
    assert checkout.notes == ["WELCOME10: CouponNotFound"]
