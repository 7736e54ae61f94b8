"""What a user writes, and type checkers have to accept: mypy --strict and pyright's strict mode."""

# pyright: strict

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import talon_one
from talon_one import (
    NULL,
    AdditionalCost,
    ApiClient,
    ApiException,
    ApiResponse,
    Call,
    CallOptions,
    CartItem,
    CircuitBreaker,
    Configuration,
    CustomerSessionV2,
    Effect,
    Hooks,
    IntegrationApi,
    IntegrationRequest,
    IntegrationStateV2,
    ManagementApi,
    NewCustomerSessionV2,
    Product,
    RetryPolicy,
    SetDiscountEffectProps,
    TalonOneError,
    raw,
)
from talon_one.exceptions import ApiConnectionError, NotFoundException
from talon_one.models import Coupon
from talon_one.models.cart_item import CartItem as SameCartItem
from talon_one.rest import ApiException as SameApiException


# --- a client for a checkout that has to go on ----------------------------------------------------


class Metrics(Hooks):
    def on_retry(self, call: Call) -> None:
        pause: float | None = call.delay
        print(call.operation_id, call.attempt, call.status, pause)


class OnlyReads(RetryPolicy):
    def should_retry(self, call: Call) -> bool:
        return call.method == "GET" and super().should_retry(call)


def careful() -> Configuration:
    configuration = Configuration(
        "https://mycompany.talon.one",
        api_key=lambda: "key",
        timeout=(1, None),
        deadline=math.inf,
        retries=OnlyReads(1, initial_delay=0.1),
        hooks=[Metrics()],
        circuit_breaker=CircuitBreaker(failure_threshold=3, reset_timeout=10),
        max_body_size=math.inf,
    )
    configuration.retries = 2
    configuration.deadline = None
    return configuration


# --- a session update ------------------------------------------------------------------------------


def build() -> IntegrationRequest:
    session = NewCustomerSessionV2(profile_id="alice", coupon_codes=[], state="open")
    session.cart_items = [
        CartItem(sku="shoes-1", quantity=2, price=Decimal("5.25"), name=None),
        CartItem(sku="shoes-2", quantity=1, price="9.90", product=Product(name="shoes")),
        CartItem(sku="socks-1", quantity=1, price=3, attributes={"size": [40, 41]}),
        SameCartItem(sku="socks-2", quantity=1, price=3.5, weight=None),
    ]
    session.additional_costs = {"shipping": AdditionalCost(price=4)}
    session.attributes = {
        "campaign": "spring",
        "since": datetime.now(timezone.utc),
        "nothing": None,
    }
    session.state = "a state of next year"
    session.referral_code = None
    return IntegrationRequest(customer_session=session, response_content=["customerSession"])


def update(api: IntegrationApi, session_id: str) -> IntegrationStateV2:
    state = api.update_customer_session_v2(session_id, build(), dry=True)
    again: IntegrationStateV2 = api.update_customer_session_v2(
        customer_session_id=session_id, integration_request=build(), now=datetime.now(timezone.utc)
    )
    return state or again


# --- effects ---------------------------------------------------------------------------------------


def tell(effect: Effect) -> str:
    match effect.typed_props:
        case SetDiscountEffectProps(name=name, value=value):
            return f"{name}: {value.quantize(Decimal('0.01'))}"
        case talon_one.RejectCouponEffectProps() as rejected:
            return rejected.value + rejected.rejection_reason
        case talon_one.AddLoyaltyPointsEffectProps(value=points, expiry_date=until):
            return f"{points + 1} until {until.isoformat() if until else 'ever'}"
        case dict() as unknown:
            return f"{effect.effect_type}: {sorted(unknown)}"
        case _:
            return ""


def discount(state: IntegrationStateV2) -> Decimal:
    total = Decimal(0)
    for effect in state.effects:
        props = effect.typed_props
        if isinstance(props, SetDiscountEffectProps):
            total += props.value
    return total


def vendor_style(client: ApiClient, state: IntegrationStateV2) -> list[Decimal]:
    return [
        client.deserialize_model(effect.props, SetDiscountEffectProps).value
        for effect in state.effects
        if effect.effect_type == "setDiscount"
    ]


# --- numbers: read narrow, written wide ------------------------------------------------------------


def numbers(item: CartItem, session: CustomerSessionV2) -> Decimal:
    item.price = 5
    item.price = 5.5
    item.price = "5.50"
    item.price = Decimal("5.50")
    item.price = None
    price: Decimal | None = item.price
    weight = item.weight
    if weight is not None:
        price = weight * 2
    if item.height and item.width:
        price = item.height * item.width
    total: Decimal = session.total + session.cart_item_total
    session.total = 12
    return total if price is None else total + price


def null_may_stand_anywhere(session: NewCustomerSessionV2) -> None:
    session.profile_id = NULL
    session.cart_items = NULL
    CartItem(sku="a", quantity=1, price=NULL, product=NULL)


# --- reading what may not be there -----------------------------------------------------------------


def skus(session: CustomerSessionV2) -> list[str]:
    created: datetime = session.created
    state: str = session.state
    found = [f"{created.year} {state}"]
    for item in session.cart_items or []:
        found.append(item.sku.upper())
        if item.product is not None and item.product.name:
            found.append(item.product.name.lower())
        for name, cost in (item.additional_costs or {}).items():
            found.append(f"{name} {cost.price}")
    return found


def matched(item: CartItem) -> Decimal:
    match item:
        case CartItem(sku="a", price=Decimal() as price):
            return price
        case CartItem(quantity=quantity):
            return Decimal(quantity)


class Line(CartItem):
    """A class of the user's."""

    def label(self) -> str:
        return f"{self.quantity} x {self.sku}"


def json_in_and_out(text: str, data: dict[str, Any]) -> tuple[Line, str, dict[str, Any]]:
    line = Line.from_json(text)
    line.extra["new"] = {"a": 1}
    other: Line = Line.from_dict(data)
    coupon: Coupon = Coupon.from_json(b"{}")
    return Line(sku=line.label(), quantity=coupon.usage_limit or 1), other.to_json(), line.to_dict()


# --- clients, options and errors -------------------------------------------------------------------


def clients() -> None:
    by_key = Configuration("https://example.com", api_key="k")
    Configuration(host="https://example.com", management_key="m", bearer_token="b", timeout=5)
    Configuration(
        host="https://example.com",
        api_key={"api_key_v1": "k"},
        api_key_prefix={"api_key_v1": "ApiKey-v1"},
    )
    Configuration("https://example.com", api_key=lambda: "k")
    with ApiClient(by_key) as client:
        api, management = IntegrationApi(client), ManagementApi(client)
        options(api)
        management.get_application(7).name.upper()
        for application in management.get_applications(page_size=10, skip=0).data:
            application.currency.lower()


def options(api: IntegrationApi) -> None:
    session = api.get_customer_session("s-1", timeout=2.5, headers={"X-Shop": "one"})
    api.get_customer_session("s-1", timeout=(1, math.inf))
    api.update_customer_session_v2("s-1", build(), idempotency_key="k", timeout=None)
    api.update_customer_session_v2("s-1", build(), _request_timeout=5, _headers={"X-Shop": "one"})
    shared: CallOptions = {"timeout": 5, "headers": {"X-Shop": "one"}}
    api.get_customer_session("s-1", **shared)
    answer: ApiResponse[IntegrationStateV2] = raw(
        api.update_customer_session_v2, "s-1", build(), dry=True
    )
    headers: Mapping[str, str] = answer.headers
    print(session.extra, answer.status_code + 1, headers["X"], answer.data.effects)


def errors(api: IntegrationApi) -> int:
    try:
        update(api, "s-1")
    except NotFoundException as error:
        return error.status
    except (ApiException, SameApiException) as error:
        return len(error.errors) + len(error.headers)
    except ApiConnectionError as error:
        return 0 if error.sent == "no" else 1
    except TalonOneError:
        return 2
    return 3


RELEASE: str = talon_one.SPEC_RELEASE
VERSION: str = talon_one.__version__
