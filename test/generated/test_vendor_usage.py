"""Code written for the vendor's SDK moves over."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

import talon_one
from talon_one.emulator import Emulator
from talon_one.rest import ApiException

pytestmark = pytest.mark.smoke


@pytest.fixture
def integration_api(demo_emulator: Emulator) -> Iterator[talon_one.IntegrationApi]:
    configuration = talon_one.Configuration(
        host=demo_emulator.url,
        api_key={"api_key_v1": demo_emulator.api_key},
        api_key_prefix={"api_key_v1": "ApiKey-v1"},
    )
    api_client = talon_one.ApiClient(configuration)
    yield talon_one.IntegrationApi(api_client)
    api_client.close()


@pytest.fixture
def request_with_coupon() -> talon_one.IntegrationRequest:
    customer_session = talon_one.NewCustomerSessionV2(profile_id="alice")
    customer_session.cart_items = [
        talon_one.CartItem(name="Shoes", sku="shoes-1", quantity=2, price=5.25)
    ]
    customer_session.coupon_codes = ["WELCOME10"]
    return talon_one.IntegrationRequest(customer_session=customer_session)


def test_a_session_update_gives_effects_whose_props_are_dicts(
    integration_api: talon_one.IntegrationApi, request_with_coupon: talon_one.IntegrationRequest
) -> None:
    response = integration_api.update_customer_session_v2("vendor-1", request_with_coupon)
    discounts = [effect for effect in response.effects if effect.effect_type == "setDiscount"]
    assert len(discounts) == 1
    assert isinstance(discounts[0].props, dict)
    assert discounts[0].props["name"]


def test_deserialize_model_turns_props_into_their_class(
    integration_api: talon_one.IntegrationApi, request_with_coupon: talon_one.IntegrationRequest
) -> None:
    response = integration_api.update_customer_session_v2("vendor-1", request_with_coupon)
    effect = next(effect for effect in response.effects if effect.effect_type == "setDiscount")
    props = integration_api.api_client.deserialize_model(
        effect.props, talon_one.SetDiscountEffectProps
    )
    assert isinstance(props, talon_one.SetDiscountEffectProps)
    assert props.value == Decimal("1.05")


# The vendor's variants of a method exist at run time and are not shown to type checkers, hence ``Any``.
def test_with_http_info_gives_status_and_headers(
    integration_api: Any, request_with_coupon: talon_one.IntegrationRequest
) -> None:
    answer = integration_api.update_customer_session_v2_with_http_info(
        "vendor-1", request_with_coupon, dry=True
    )
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/json")
    assert isinstance(answer.data, talon_one.IntegrationStateV2)


def test_without_preload_content_gives_the_body_undecoded(
    integration_api: Any, request_with_coupon: talon_one.IntegrationRequest
) -> None:
    answer = integration_api.update_customer_session_v2_without_preload_content(
        "vendor-1", request_with_coupon
    )
    assert answer.status == 200
    assert answer.data.startswith(b"{")


def test_request_timeout_and_headers_keep_their_underscored_names(
    integration_api: talon_one.IntegrationApi, request_with_coupon: talon_one.IntegrationRequest
) -> None:
    integration_api.update_customer_session_v2(
        "vendor-1", request_with_coupon, _request_timeout=5, _headers={"X-Shop": "one"}
    )


def test_a_closed_session_raises_the_vendors_error_class(
    integration_api: talon_one.IntegrationApi, request_with_coupon: talon_one.IntegrationRequest
) -> None:
    request_with_coupon.customer_session.state = "closed"
    integration_api.update_customer_session_v2("vendor-1", request_with_coupon)
    request_with_coupon.customer_session.state = "open"
    with pytest.raises(ApiException) as caught:
        integration_api.update_customer_session_v2("vendor-1", request_with_coupon)
    assert caught.value.status == 400


def test_deserialize_model_wants_a_model_class(integration_api: talon_one.IntegrationApi) -> None:
    with pytest.raises(talon_one.ApiTypeError, match="expected a model class, got 'CartItem'"):
        integration_api.api_client.deserialize_model({}, "CartItem")  # type: ignore[arg-type]


def test_a_client_wants_a_configuration() -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"ApiClient\(Configuration\(host\)\)"):
        talon_one.ApiClient("https://shop.example.com")  # type: ignore[arg-type]
