"""What is sent: strict, and a refusal names the JSON path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from typing import Any

import pytest

from talon_one import (
    NULL,
    AdditionalCost,
    CartItem,
    CustomerSessionV2,
    IntegrationRequest,
    NewCustomerSessionV2,
    Product,
)
from talon_one.core.models.writing import write_members, write_request
from talon_one.exceptions import ApiTypeError, ApiValueError, OpenApiException

WRONG: Any = 1
NAIVE = datetime(2026, 1, 2, 3, 4, 5)


def line(**members: Any) -> CartItem:
    return CartItem(sku="a", quantity=1, **members)


def request(fourth: Any) -> IntegrationRequest:
    session = NewCustomerSessionV2(cart_items=[line(), line(), line(), fourth])
    return IntegrationRequest(customer_session=session)


WRONG_IN_A_LINE: list[tuple[dict[str, Any], str, str]] = [
    ({"price": float("nan")}, ".price", "NaN has no JSON form"),
    ({"price": Decimal("-Infinity")}, ".price", "-Infinity has no JSON form"),
    ({"price": Decimal("sNaN")}, ".price", "sNaN has no JSON form"),
    ({"price": True}, ".price", "expected a number, got a boolean"),
    ({"price": "cheap"}, ".price", "expected a number, got a string"),
    ({"price": b"1"}, ".price", "expected a number, got a bytes"),
    ({"price": 1j}, ".price", "expected a number, got a complex"),
    ({"price": Fraction(1, 3)}, ".price", "expected a number, got a Fraction"),
    ({"name": 5}, ".name", "expected a string, got a number"),
    ({"name": b"x"}, ".name", "expected a string, got a bytes"),
    ({"attributes": []}, ".attributes", "expected a dict, got an array"),
    ({"attributes": "x"}, ".attributes", "expected a dict, got a string"),
    ({"attributes": {1: 2}}, ".attributes", "expected a string as key, got a number"),
    ({"attributes": {"a": {None: 2}}}, ".attributes.a", "expected a string as key, got null"),
    ({"attributes": {"a": [{"b": NAIVE}]}}, ".attributes.a[0].b", "the datetime has no time zone"),
    ({"attributes": {"a": float("inf")}}, ".attributes.a", "(inf|Infinity) has no JSON form"),
    ({"attributes": {"a": [0, object()]}}, ".attributes.a[1]", ".*, got an object"),
    ({"attributes": {"a": {1, 2}}}, ".attributes.a", ".*, got a set"),
    ({"attributes": {"a": b"x"}}, ".attributes.a", ".*, got a bytes"),
    ({"attributes": {"a": (1, range(3))}}, r".attributes.a[1]", ".*, got a range"),
    (
        {"attributes": {"a": line(price=True)}},
        ".attributes.a.price",
        "expected a number, got a bool",
    ),
    ({"product": {"nam": "x"}}, ".product", "no field 'nam'; did you mean 'name'?"),
    ({"product": line()}, ".product", "expected Product, got a CartItem"),
    ({"product": Product(name=WRONG)}, ".product.name", "expected a string, got a number"),
    ({"additional_costs": {"wrap": 5}}, ".additionalCosts.wrap", "expected AdditionalCost, got a "),
    (
        {"additional_costs": {"wrap": AdditionalCost(price=False)}},
        ".additionalCosts.wrap.price",
        "expected a number, got a boolean",
    ),
    ({"additional_costs": [1]}, ".additionalCosts", "expected a dict, got an array"),
]


@pytest.mark.parametrize(("members", "path", "reason"), WRONG_IN_A_LINE)
def test_a_wrong_value_in_a_line_is_refused_with_its_path(
    members: dict[str, Any], path: str, reason: str
) -> None:
    with pytest.raises((ApiTypeError, ApiValueError)) as refused:
        write_request(request(line(**members)), "integrationRequest")
    said = str(refused.value)
    place = f"integrationRequest.customerSession.cartItems[3]{path}: "
    assert said.startswith(place)
    assert re.match(reason, said[len(place) :])


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"quantity": 1.0}, "cartItem.quantity: expected an integer, got a number"),
        ({"quantity": True}, "cartItem.quantity: expected an integer, got a boolean"),
        ({"quantity": "1"}, "cartItem.quantity: expected an integer, got a string"),
        ({"quantity": Decimal(1)}, "cartItem.quantity: expected an integer, got a number"),
        (
            {"adjustment_effective_from": NAIVE},
            "cartItem.adjustmentEffectiveFrom: the datetime has no",
        ),
        (
            {"adjustment_effective_from": "2026-01-02T03:04:05Z"},
            "cartItem.adjustmentEffectiveFrom: expected a datetime, got a string",
        ),
        (
            {"adjustment_effective_from": date(2026, 1, 2)},
            "cartItem.adjustmentEffectiveFrom: expected a datetime, got a date",
        ),
        ({"name": NULL, "category": [NULL]}, "cartItem.category: expected a string, got an array"),
    ],
)
def test_a_wrong_scalar_is_refused(given: dict[str, Any], message: str) -> None:
    with pytest.raises((ApiTypeError, ApiValueError)) as refused:
        CartItem(**{"sku": "a", "quantity": 1, **given}).to_json()
    assert str(refused.value).startswith(message)


@pytest.mark.parametrize(
    ("codes", "message"),
    [
        ("A", "newCustomerSessionV2.couponCodes: expected a list, got a string"),
        ({"A"}, "newCustomerSessionV2.couponCodes: expected a list, got a set"),
        ({"A": 1}, "newCustomerSessionV2.couponCodes: expected a list, got an object"),
        (["A", None], "newCustomerSessionV2.couponCodes[1]: expected a string, got null"),
        ([["A"]], "newCustomerSessionV2.couponCodes[0]: expected a string, got an array"),
        ((c for c in "AB"), "newCustomerSessionV2.couponCodes: expected a list, got a generator"),
    ],
)
def test_a_wrong_list_is_refused(codes: Any, message: str) -> None:
    with pytest.raises(ApiTypeError) as refused:
        NewCustomerSessionV2(coupon_codes=codes).to_json()
    assert str(refused.value) == message


def test_what_contains_itself_is_refused() -> None:
    itself: list[Any] = []
    itself.append(itself)
    with pytest.raises(ApiValueError, match=r"^newCustomerSessionV2.*contains itself$"):
        NewCustomerSessionV2(attributes={"a": itself}).to_json()
    with pytest.raises(ApiValueError, match=r"^cartItem.*contains itself$"):
        item = line()
        item.attributes = {"a": item}
        item.to_json()


def test_an_unknown_member_that_cannot_be_sent_is_named() -> None:
    item = line()
    item.extra["new"] = {"a": object()}
    with pytest.raises(ApiTypeError, match=r"^cartItem\.new\.a: expected .*, got an object$"):
        item.to_json()


def test_every_refusal_is_of_our_tree() -> None:
    for members, _, _ in WRONG_IN_A_LINE:
        with pytest.raises(OpenApiException):
            line(**members).to_json()
        with pytest.raises(OpenApiException):
            line(**members).to_dict()


class Colour(str, Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (NULL, "null"),
        (True, "true"),
        (Level.HIGH, "3"),
        (Colour.RED, '"red"'),
        (0.1, "0.1"),
        (1e22, "1" + "0" * 22),
        (Decimal("1.50"), "1.50"),
        (10**30, "1" + "0" * 30),
        ('ä\u2028\ue000"\\\n', '"\\u00e4\\u2028\\ue000\\"\\\\\\n"'),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc), '"2026-01-02T03:04:05+00:00"'),
        (date(2026, 1, 2), '"2026-01-02"'),
        ((1, [2, {"a": ()}]), '[1,[2,{"a":[]}]]'),
        (line(price=1), '{"sku":"a","quantity":1,"price":1}'),
    ],
)
def test_free_form_places_take_what_json_has_a_form_for(value: Any, text: str) -> None:
    session = NewCustomerSessionV2(attributes={"a": value})
    assert session.to_json() == f'{{"attributes":{{"a":{text}}}}}'


def test_members_take_subclasses_of_their_types() -> None:
    class Name(str):
        pass

    item = CartItem(sku=Colour.RED, quantity=Level.HIGH, name=Name("n"), price=Level.HIGH)
    assert item.to_json() == '{"sku":"red","quantity":3,"name":"n","price":3}'


def test_tuples_go_where_lists_go() -> None:
    session = NewCustomerSessionV2(coupon_codes=("A", "B"))  # type: ignore[arg-type]
    assert session.to_json() == '{"couponCodes":["A","B"]}'


def test_a_body_need_not_be_a_model() -> None:
    assert (
        write_request([line(position=1), {"a": 1}], "body") == '[{"sku":"a","quantity":1},{"a":1}]'
    )
    assert write_request(None, "body") == "null"
    with pytest.raises(ApiTypeError, match=r"^body\[1\]: expected .*, got a set$"):
        write_request([1, set()], "body")


def test_to_dict_is_what_json_dumps_takes_and_detached() -> None:
    session = CustomerSessionV2.from_json(
        '{"created":"2026-01-02T03:04:05.5+02:00","total":28.50,"attributes":{"a":[0.1,1,null]},'
        '"cartItems":[{"sku":"a","quantity":1}],"new":1.5}'
    )
    plain = session.to_dict()
    assert plain == {
        "created": "2026-01-02T03:04:05.500000+02:00",
        "total": 28.5,
        "attributes": {"a": [0.1, 1, None]},
        "cartItems": [{"sku": "a", "quantity": 1}],
        "new": 1.5,
    }
    assert type(plain["total"]) is float
    assert CustomerSessionV2.from_json(json.dumps(plain)) == session
    plain["attributes"]["a"].clear()
    assert session.attributes is not None and len(session.attributes["a"]) == 3


def test_to_dict_keeps_the_digits_that_a_float_would_lose() -> None:
    long = "0.12345678901234567890123456789"
    assert line(price=long).to_dict()["price"] == Decimal(long)
    assert line(price="1E+400").to_dict()["price"] == Decimal("1E+400")
    assert type(line(price="0.3").to_dict()["price"]) is float
    assert type(line(price="3").to_dict()["price"]) is int


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"profile_id": "a\ud800"}, ".profileId"),
        ({"attributes": {"a": ["b", {"c": "\udc00"}]}}, ".attributes.a[1].c"),
        ({"attributes": {"\ud83d": 1}}, ".attributes"),
        ({"coupon_codes": ["A", "\ude00\ud83d"]}, ".couponCodes[1]"),
    ],
)
def test_a_lone_surrogate_is_refused_wherever_it_is(given: dict[str, Any], path: str) -> None:
    session = NewCustomerSessionV2(**given)
    with pytest.raises(ApiValueError) as caught:
        session.to_json()
    assert str(caught.value).startswith(
        f"newCustomerSessionV2{path}: the text has a lone surrogate"
    )
    with pytest.raises(ApiValueError, match="lone surrogate"):
        write_members(session, "customerSession")


def test_what_only_looks_like_a_lone_surrogate_is_written() -> None:
    for text in ("\U0001f600", "a\\ud800", "\\\U0001f600\\", "\\\\ud83d", "\ue000\ud7ff"):
        session = NewCustomerSessionV2(profile_id=text, attributes={text: [text]})
        assert NewCustomerSessionV2.from_json(session.to_json()) == session


class GrowingList(list[Any]):
    """Adds a key to a dict while it is written, as another thread may."""

    def __init__(self, grown: dict[str, Any]) -> None:
        super().__init__([1])
        self.grown = grown

    def __iter__(self) -> Iterator[Any]:
        self.grown[f"key{len(self.grown)}"] = 1
        return super().__iter__()


def test_a_dict_that_changes_while_it_is_written_is_an_error_with_its_path() -> None:
    inner: dict[str, Any] = {}
    inner["list"] = GrowingList(inner)
    session = NewCustomerSessionV2(attributes={"a": [0, inner]})
    with pytest.raises(
        ApiValueError,
        match=r"^newCustomerSessionV2\.attributes\.a\[1\]: changed while it was written; pass a copy$",
    ):
        session.to_json()
    with pytest.raises(ApiValueError, match=r"^customerSession\.attributes\.a\[1\]: changed"):
        write_members(session, "customerSession")


def test_a_model_that_changes_while_it_is_written_is_an_error_with_its_path() -> None:
    item = CartItem(sku="a", quantity=1)
    item.extra["list"] = GrowingList(item._data)
    session = NewCustomerSessionV2(cart_items=[item])
    with pytest.raises(
        ApiValueError, match=r"^newCustomerSessionV2\.cartItems\[0\]: changed while it was written"
    ):
        session.to_json()


class BrokenZone(tzinfo):
    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def utcoffset(self, _: datetime | None) -> Any:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def tzname(self, _: datetime | None) -> None:
        return None

    def dst(self, _: datetime | None) -> None:
        return None


@pytest.mark.parametrize(
    "answer", [KeyError("x"), RuntimeError("x"), ValueError("x"), 5, timedelta(days=2)], ids=repr
)
def test_a_time_zone_that_fails_is_an_error_with_its_path(answer: Any) -> None:
    time = datetime(2026, 1, 1, tzinfo=BrokenZone(answer))
    session = NewCustomerSessionV2(attributes={"at": [time]})
    with pytest.raises(
        ApiValueError,
        match=r"^newCustomerSessionV2\.attributes\.at\[0\]: the datetime's tzinfo raised",
    ) as caught:
        session.to_json()
    assert isinstance(caught.value.__cause__, (KeyError, RuntimeError, ValueError, TypeError))
