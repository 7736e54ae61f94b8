"""What openapi-generator's own templates make of the description; the vendor's newer package is that."""

from __future__ import annotations

import json

import talon_one as t1

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any


def client(url: str) -> Any:
    key, prefix = {"api_key_v1": "key"}, {"api_key_v1": "ApiKey-v1"}
    configuration = t1.Configuration(host=url, api_key=key, api_key_prefix=prefix)
    return t1.IntegrationApi(t1.ApiClient(configuration))


def request(items: int) -> Any:
    cart = [
        t1.CartItem(sku=f"SKU-{i}", quantity=1, price=19.99, name=f"Item {i}") for i in range(items)
    ]
    session = t1.NewCustomerSessionV2(profile_id="alice", cart_items=cart, coupon_codes=["A"])
    return t1.IntegrationRequest(customer_session=session)


def call(api: Any, session_id: str, request: Any) -> Any:
    return api.update_customer_session_v2(session_id, request)


def decode(text: str) -> Any:
    return t1.IntegrationStateV2.from_json(text)


def encode(state: Any) -> str:
    # What a call does to its body. Its to_json() fails where a model holds a time.
    return json.dumps(converter().sanitize_for_serialization(state))


def page(text: str) -> Any:
    return t1.GetCouponsWithoutTotalCount200Response.from_json(text)


def session(text: str) -> Any:
    return t1.CustomerSessionV2.from_json(text)


def converter(made: list[Any] = []) -> Any:  # noqa: B006  # made once
    if not made:
        made.append(t1.ApiClient(t1.Configuration(host="http://127.0.0.1")))
    return made[0]
