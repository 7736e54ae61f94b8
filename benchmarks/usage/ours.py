"""This package."""

from __future__ import annotations

import talon_one as t1

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from talon_one import CustomerSessionV2, IntegrationApi, IntegrationRequest, IntegrationStateV2
    from talon_one import GetCouponsWithoutTotalCount200Response as Page


def client(url: str) -> IntegrationApi:
    return t1.IntegrationApi(t1.ApiClient(t1.Configuration(url, api_key="key")))


def request(items: int) -> IntegrationRequest:
    cart = [
        t1.CartItem(sku=f"SKU-{i}", quantity=1, price="19.99", name=f"Item {i}")
        for i in range(items)
    ]
    session = t1.NewCustomerSessionV2(profile_id="alice", cart_items=cart, coupon_codes=["A"])
    return t1.IntegrationRequest(customer_session=session)


def call(api: IntegrationApi, session_id: str, request: IntegrationRequest) -> IntegrationStateV2:
    return api.update_customer_session_v2(session_id, request)


def decode(text: str) -> IntegrationStateV2:
    return t1.IntegrationStateV2.from_json(text)


def encode(state: IntegrationStateV2) -> str:
    return state.to_json()


def page(text: str) -> Page:
    return t1.GetCouponsWithoutTotalCount200Response.from_json(text)


def session(text: str) -> CustomerSessionV2:
    return t1.CustomerSessionV2.from_json(text)


def prices(state: IntegrationStateV2) -> object:
    from talon_one.helpers import Outcome

    return Outcome(state).prices
