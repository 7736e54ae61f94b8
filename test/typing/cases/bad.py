"""What a type checker has to reject: the lines marked with E, and no others."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import talon_one
from talon_one import ApiClient, CartItem, Configuration, CustomerSessionV2, Effect, IntegrationApi
from talon_one import IntegrationRequest, IntegrationStateV2, NewCustomerSessionV2, Product, raw
from talon_one import CartItems  # E
from talon_one.models import Cartitem  # E
from talon_one.models.cart_item import Item  # E
from talon_one.exceptions import ApiExeption  # E


def constructors() -> None:
    CartItem(sku="a", quantity=1, prise=2)  # E
    CartItem(sku="a", quantity=1, additionalCosts={})  # E
    CartItem(sku="a")  # E
    CartItem()  # E
    CartItem("a", 1)  # E
    CartItem(sku=1, quantity=1)  # E
    CartItem(sku=None, quantity=1)  # E
    CartItem(sku="a", quantity="1")  # E
    CartItem(sku="a", quantity=1.5)  # E
    CartItem(sku="a", quantity=1, price=b"1")  # E
    CartItem(sku="a", quantity=1, price=[1])  # E
    CartItem(sku="a", quantity=1, product=CartItem(sku="a", quantity=1))  # E
    CartItem(sku="a", quantity=1, product={"name": "x"})  # E
    NewCustomerSessionV2(coupon_codes="A")  # E
    NewCustomerSessionV2(coupon_codes=[1])  # E
    NewCustomerSessionV2(cart_items=[Product(name="x")])  # E
    NewCustomerSessionV2(additional_costs={"shipping": 4})  # E
    NewCustomerSessionV2(attributes={1: 2})  # E
    NewCustomerSessionV2(state=1)  # E
    IntegrationRequest(customer_session=CustomerSessionV2.from_json("{}"))  # E
    IntegrationRequest()  # E


def attributes(item: CartItem, session: CustomerSessionV2, new: NewCustomerSessionV2) -> None:
    item.prise  # E
    item.prise = 5  # E
    item.additionalCosts  # E
    item.to_jsn()  # E
    item.sku = 5  # E
    item.sku = None  # E
    item.quantity = "1"  # E
    item.product = item  # E
    session.created = "2026-01-01T00:00:00Z"  # E
    session.total = None  # E
    new.coupon_codes = "A"  # E
    new.cart_items = [session]  # E
    session.extra = {}  # E


def price(item: CartItem) -> None:
    item.price = b"1"  # E


def reading(item: CartItem, session: CustomerSessionV2) -> None:
    item.price + 1  # E
    item.price.quantize(Decimal("0.01"))  # E
    item.product.name  # E
    session.cart_items[0]  # E
    for code in session.coupon_codes:  # E
        print(code)
    total: float = session.total  # E
    weight: Decimal = item.weight  # E
    created: str = session.created  # E
    print(total, weight, created)


def effects(effect: Effect) -> None:
    effect.typed_props.value  # E
    match effect.typed_props:
        case talon_one.SetDiscountEffectProps() as props:
            props.value.upper()  # E
            props.code  # E
        case _:
            pass


def read_only(effect: Effect) -> None:
    effect.typed_props = {}  # E


def json_in_and_out(data: dict[str, Any]) -> None:
    CartItem.from_json(data)  # E
    CartItem.from_dict("{}")  # E
    product: Product = CartItem.from_json("{}")  # E
    text: bytes = product.to_json()  # E
    print(text)


def calls(api: IntegrationApi, request: IntegrationRequest, session: NewCustomerSessionV2) -> None:
    api.update_customer_session("s-1", request)  # E
    api.updateCustomerSessionV2("s-1", request)  # E
    api.update_customer_session_v2("s-1")  # E
    api.update_customer_session_v2(1, request)  # E
    api.update_customer_session_v2("s-1", session)  # E
    api.update_customer_session_v2("s-1", {"customerSession": {}})  # E
    api.update_customer_session_v2("s-1", request, dry="yes")  # E
    api.update_customer_session_v2("s-1", request, dri=True)  # E
    api.update_customer_session_v2("s-1", request, True)  # E
    api.update_customer_session_v2("s-1", request, now="2026-01-01")  # E
    api.update_customer_session_v2("s-1", request, timeout="5")  # E
    api.update_customer_session_v2("s-1", request, timeouts=5)  # E
    api.update_customer_session_v2("s-1", request, idempotency_key=5)  # E
    api.update_customer_session_v2("s-1", request, headers="X-Shop: one")  # E
    state: CustomerSessionV2 = api.update_customer_session_v2("s-1", request)  # E
    answer = raw(api.update_customer_session_v2, "s-1", request, dry=True)
    answer.data.effect  # E
    raw(api.update_customer_session_v2, "s-1", request, dry="yes")  # E
    raw(api.update_customer_session_v2, "s-1", request, True)  # E
    print(state)


def clients(configuration: Configuration, state: IntegrationStateV2) -> None:
    Configuration("https://example.com", api_keys="k")  # E
    Configuration("https://example.com", api_key=5)  # E
    Configuration("https://example.com", timeout="5")  # E
    ApiClient("https://example.com")  # E
    IntegrationApi(configuration)  # E
    ApiClient(configuration).deserialize_model(state.effects[0].props, Product).value  # E


def when() -> datetime:
    return CustomerSessionV2.from_json("{}").updated  # E


print(talon_one.CartItems, CartItems, Cartitem, Item, ApiExeption)  # E
