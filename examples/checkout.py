"""A shop's checkout: fill the cart, try two coupon codes, pay, and see that a closed session stays closed.

Runs against the local emulator. With TALON_ONE_HOST and TALON_ONE_API_KEY set it runs against your
deployment instead, unchanged.
"""

import os
import uuid
from decimal import Decimal

import talon_one as t1

CART = [
    t1.CartItem(name="Trail running shoes", sku="SHOE-42", quantity=1, price="99.99"),
    t1.CartItem(name="Merino socks", sku="SOCK-M", quantity=2, price="10.00"),
]


def checkout(configuration: t1.Configuration) -> None:
    session_id = f"cart-{uuid.uuid4()}"
    with t1.ApiClient(configuration) as client:
        api = t1.IntegrationApi(client)

        def send(step: str, **changes: object) -> None:
            session = t1.NewCustomerSessionV2(**changes)
            request = t1.IntegrationRequest(
                customer_session=session, response_content=["customerSession"]
            )
            state = api.update_customer_session_v2(session_id, request)
            print(f"\n{step}")
            discount = sum((explain(effect) for effect in state.effects), Decimal(0))
            if state.customer_session:
                total = state.customer_session.total
                print(
                    f"  {state.customer_session.state}: {total} - {discount} = {total - discount}"
                )

        send("Two items", profile_id="alice", cart_items=CART)
        send("A wrong coupon code", coupon_codes=["SUMMER-99"])
        send("The right one", coupon_codes=["WELCOME10"])
        send("Paid: close the session", state="closed")
        print("\nOne more item after paying?")
        try:
            send("This is never printed", state="open", cart_items=CART[:1])
        except t1.BadRequestException as error:
            print(f"  refused: {error}")


def explain(effect: t1.Effect) -> Decimal:
    """Print what the shop has to do; the amount to take off the order."""
    match effect.typed_props:
        case t1.SetDiscountEffectProps(name=name, value=value):
            print(f"  discount   {value:>8}  {name}")
            return value
        case t1.AcceptCouponEffectProps(value=code):
            print(f"  accepted   {code}")
        case t1.RejectCouponEffectProps(value=code, rejection_reason=reason):
            print(f"  rejected   {code}: {reason}")
        case t1.AddLoyaltyPointsEffectProps(name=name, value=value):
            print(f"  points     {value:>8}  {name}")
    return Decimal(0)


if __name__ == "__main__":
    if "TALON_ONE_HOST" in os.environ:
        checkout(t1.Configuration.from_env())
    else:
        from talon_one.emulator import DEMO, Emulator

        with Emulator(DEMO) as emulator:
            checkout(t1.Configuration(emulator.url, api_key=emulator.api_key))
