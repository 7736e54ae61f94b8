"""A shop's checkout, against the local emulator; with TALON_ONE_HOST and TALON_ONE_API_KEY set, for real."""

import os
import uuid
from decimal import Decimal
from functools import partial
from typing import Any

import talon_one as t1

SHOES = t1.CartItem(name="Trail running shoes", sku="SHOE-42", quantity=1, price="99.99")
SOCKS = t1.CartItem(name="Merino socks", sku="SOCK-M", quantity=2, price="10.00")


def checkout(configuration: t1.Configuration) -> None:
    with t1.ApiClient(configuration) as client:
        send = partial(update, t1.IntegrationApi(client), f"cart-{uuid.uuid4()}")
        send("Two items", profile_id="alice", cart_items=[SHOES, SOCKS])
        send("A wrong coupon code", coupon_codes=["SUMMER-99"])
        send("The right one", coupon_codes=["WELCOME10"])
        send("Paid: close the session", state="closed")
        try:
            send("One more item after paying?", state="open", cart_items=[SHOES])
        except t1.BadRequestException as error:
            print(f"  refused: {error}")


def update(api: t1.IntegrationApi, session_id: str, step: str, **changes: Any) -> None:
    print(f"\n{step}")
    request = t1.IntegrationRequest(
        customer_session=t1.NewCustomerSessionV2(**changes), response_content=["customerSession"]
    )
    state = api.update_customer_session_v2(session_id, request)
    discount = sum((carry_out(effect) for effect in state.effects), Decimal(0))
    if stored := state.customer_session:
        print(f"  {stored.state}: {stored.total} - {discount} = {stored.total - discount}")


def carry_out(effect: t1.Effect) -> Decimal:
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


if __name__ == "__main__" and os.environ.get("TALON_ONE_HOST"):
    checkout(t1.Configuration.from_env())
elif __name__ == "__main__":
    from talon_one.emulator import DEMO, Emulator

    with Emulator(DEMO) as emulator:
        checkout(t1.Configuration(emulator.url, api_key=emulator.api_key))
