"""Models given to others, and values that others give: dicts, enums, copies with changes."""

from __future__ import annotations

import enum
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

import talon_one as t1
from talon_one.core.models.layout import indented
from talon_one.core.models.writing import write_request

from .strategies import json_values

ITEM = t1.CartItem(sku="MUG", quantity=2, price="9.50")


class Sku(enum.Enum):
    MUG = "MUG"


class Units(enum.Enum):
    TWO = 2


class Price(enum.Enum):
    MUG = "9.50"


def test_a_member_of_an_enum_stands_for_its_value() -> None:
    item = t1.CartItem(sku=Sku.MUG, quantity=Units.TWO, price=Price.MUG)  # type: ignore[arg-type]
    assert item == ITEM
    item.attributes = {"sku": Sku.MUG, "all": [Units.TWO]}
    assert item.to_json().endswith('"attributes":{"sku":"MUG","all":[2]}}')
    session = t1.NewCustomerSessionV2(coupon_codes=[Sku.MUG])  # type: ignore[list-item]
    assert session.to_json() == '{"couponCodes":["MUG"]}'


def test_a_member_of_an_enum_is_checked_like_its_value() -> None:
    item = t1.CartItem(sku=Units.TWO, quantity=2)  # type: ignore[arg-type]
    with pytest.raises(t1.ApiTypeError, match=r"cartItem\.sku: expected a string"):
        item.to_json()


def body(value: Any) -> str:
    return write_request(
        value, "integrationRequest", "IntegrationRequest", "talon_one.models.integration_request"
    )


@pytest.mark.parametrize(
    "value",
    [
        {"customerSession": {"cartItems": [{"sku": "MUG", "quantity": 2, "price": "9.50"}]}},
        {"customer_session": {"cart_items": [{"sku": "MUG", "quantity": 2, "price": 9.5}]}},
        {"customerSession": t1.NewCustomerSessionV2(cart_items=[ITEM]), "responseContent": None},
        t1.IntegrationRequest(customer_session={"cartItems": [ITEM]}),  # type: ignore[arg-type]
    ],
)
def test_a_body_may_be_a_dict_with_the_names_of_the_wire_or_of_python(value: Any) -> None:
    request = t1.IntegrationRequest(customer_session=t1.NewCustomerSessionV2(cart_items=[ITEM]))
    assert json.loads(body(value)) == json.loads(body(request))


@pytest.mark.parametrize(
    ("session", "problem"),
    [
        ({"profileID": "a"}, r": no field 'profileID'; did you mean 'profile_id'"),
        ({"profileId": 7}, r"\.profileId: expected a string"),
        (
            {"profileId": "a", "profile_id": "b"},
            r": 'profileId' and 'profile_id' are the same field",
        ),
        ({"cartItems": [{"sku": "A"}]}, r"\.cartItems\[0\]: .*required keyword 'quantity'"),
        (
            {"cartItems": [{"sku": "A", "quantity": "1"}]},
            r"\.cartItems\[0\]\.quantity: expected an int",
        ),
        ({"cartItems": {}}, r"\.cartItems: expected a list"),
        ([], r": expected NewCustomerSessionV2"),
    ],
)
def test_a_dict_is_checked_like_a_model(session: Any, problem: str) -> None:
    with pytest.raises(
        (t1.ApiTypeError, t1.ApiValueError), match=rf"^integrationRequest\.customerSession{problem}"
    ):
        body({"customerSession": session})


def test_times_in_a_dict_may_be_text() -> None:
    def coupon(**members: Any) -> str:
        return write_request(members, "newCoupons", "NewCoupons", "talon_one.models.new_coupons")

    given = {"usageLimit": 1, "numberOfCoupons": 1, "startDate": "2026-01-02T03:04:05+01:00"}
    assert '"startDate":"2026-01-02T03:04:05+01:00"' in coupon(**given)
    with pytest.raises(t1.ApiTypeError, match=r"newCoupons\.startDate: expected a datetime"):
        coupon(**{**given, "startDate": "tomorrow"})
    with pytest.raises(t1.ApiTypeError, match=r"newCoupons\.usageLimit: expected an integer"):
        coupon(**{**given, "usageLimit": "1"})


def test_a_model_is_iterated_over_as_what_was_given() -> None:
    assert dict(ITEM) == {"sku": "MUG", "quantity": 2, "price": Decimal("9.50")}
    read = t1.CartItem.from_json('{"sku":"MUG","ofTomorrow":[1],"name":null}')
    assert list(read) == [("sku", "MUG"), ("ofTomorrow", [1]), ("name", None)]


def test_a_copy_may_have_other_values() -> None:
    changed = ITEM.__replace__(quantity=3, price=None)
    assert (changed, ITEM.quantity) == (t1.CartItem(sku="MUG", quantity=3), 2)
    with pytest.raises(t1.ApiTypeError, match="did you mean 'price'"):
        ITEM.__replace__(prise=1)


def test_json_for_people_keeps_every_digit() -> None:
    assert ITEM.to_json(indent=2) == '{\n  "sku": "MUG",\n  "quantity": 2,\n  "price": 9.50\n}'


@given(json_values)
def test_json_for_people_is_laid_out_as_by_the_standard_library(value: Any) -> None:
    plain = json.loads(json.dumps(value, default=float))
    for indent in (0, 3):
        text = json.dumps(plain, separators=(",", ":"))
        assert indented(text, indent) == json.dumps(plain, indent=indent)
