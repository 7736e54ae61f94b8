"""What comes from the server: lenient about content, strict about shape."""

from __future__ import annotations

import json
import re
import sys
from datetime import datetime, timezone
from decimal import Decimal
from threading import Event, Thread
from time import sleep
from typing import Any

import pytest

from talon_one import CartItem, CustomerSessionV2, IntegrationStateV2
from talon_one.core.models.reading import parse_json, read_json
from talon_one.exceptions import ApiTypeError, ApiValueError

from .fixtures import Log

MODELS = "talon_one.models"


def item(members: str) -> CartItem:
    return CartItem.from_json(f'{{"sku":"a","quantity":1,{members}}}')


def test_a_whole_answer_is_typed_all_the_way_down() -> None:
    state = IntegrationStateV2.from_json(
        """{"customerSession": {"created": "2026-02-07T08:15:22.5Z", "state": "open", "total": 28.50,
            "cartItems": [{"sku": "a", "quantity": 2, "price": 14.25, "product": {"name": "tea"},
                           "additionalCosts": {"wrap": {"price": 1.10}}}],
            "attributes": {"score": 0.10, "when": "2026-02-07T08:15:22Z"}},
           "effects": [{"campaignId": 3, "effectType": "setDiscount", "props": {"value": 2.850}}]}"""
    )
    session = state.customer_session
    assert session is not None and session.cart_items is not None
    assert session.created == datetime(2026, 2, 7, 8, 15, 22, 500000, timezone.utc)
    assert session.total == Decimal("28.5")
    line = session.cart_items[0]
    assert line.product is not None and line.product.name == "tea"
    assert line.additional_costs is not None
    assert line.additional_costs["wrap"].price == Decimal("1.1")
    assert session.attributes == {"score": Decimal("0.1"), "when": "2026-02-07T08:15:22Z"}
    assert state.effects[0].props == {"value": Decimal("2.85")}


@pytest.mark.parametrize(
    ("members", "name", "value"),
    [
        ('"quantity":"5"', "quantity", 5),
        ('"quantity":1.0', "quantity", 1),
        ('"quantity":"7.00"', "quantity", 7),
        ('"quantity":1E+2', "quantity", 100),
        ('"price":"9.990"', "price", Decimal("9.990")),
        ('"price":5', "price", Decimal(5)),
        ('"price":"-1e3"', "price", Decimal(-1000)),
    ],
)
def test_numbers_that_are_meant_are_read(members: str, name: str, value: Any) -> None:
    with Log() as log:
        read_back = getattr(item(members), name)
    assert read_back == value
    assert type(read_back) is type(value)
    assert log.lines == []


@pytest.mark.parametrize(
    ("members", "name", "value", "line"),
    [
        ('"sku":5', "sku", 5, "cartItem.sku: expected a string, got a number; kept unchanged"),
        ('"quantity":1.5', "quantity", Decimal("1.5"), "expected an integer, got a number"),
        ('"quantity":true', "quantity", True, "expected an integer, got a boolean"),
        ('"price":"free"', "price", "free", "expected a number, got a string"),
        ('"price":false', "price", False, "expected a number, got a boolean"),
        ('"price":{}', "price", {}, "expected a number, got an object"),
        ('"price":[]', "price", [], "expected a number, got an array"),
        ('"price":"NaN"', "price", "NaN", "expected a number, got a string"),
        ('"price":" 1"', "price", " 1", "expected a number, got a string"),
        ('"price":"1_000"', "price", "1_000", "expected a number, got a string"),
        ('"price":"\\u0661"', "price", "\u0661", "expected a number, got a string"),
    ],
)
def test_a_scalar_that_does_not_fit_is_kept_and_sent_back_as_it_came(
    members: str, name: str, value: Any, line: str
) -> None:
    with Log() as log:
        odd = item(members)
    assert getattr(odd, name) == value
    assert json.loads(odd.to_json(), parse_float=Decimal)[name] == value
    assert len(log.lines) == 1 and line in log.lines[0]


def test_an_odd_scalar_is_logged_once_a_path_whatever_the_index_and_never_with_its_value() -> None:
    secret = "4111-1111"
    lines = ",".join(f'{{"sku":"a","quantity":"{secret}"}}' for _ in range(3))
    with Log() as log:
        for _ in range(2):
            CustomerSessionV2.from_json(f'{{"cartItems":[{lines}]}}')
    (line,) = log.lines
    assert re.fullmatch(
        r"customerSessionV2\.cartItems\[\d\]\.quantity: "
        "expected an integer, got a string; kept unchanged",
        line,
    )


def test_odd_values_in_lists_and_maps_are_kept_and_sent_back() -> None:
    text = (
        '{"couponCodes":["A",5,null],"cartItems":[{"sku":"a","quantity":1},null],'
        '"additionalCosts":{"shipping":{"price":"free"},"none":null}}'
    )
    with Log() as log:
        session = CustomerSessionV2.from_json(text)
    assert session.coupon_codes == ["A", 5, None]
    assert session.cart_items is not None and session.cart_items[1] is None
    assert session.to_json() == text
    assert sorted(log.lines) == [
        "customerSessionV2.additionalCosts.shipping.price: "
        "expected a number, got a string; kept unchanged",
        "customerSessionV2.couponCodes[1]: expected a string, got a number; kept unchanged",
    ]


def test_an_odd_member_is_strict_again_once_it_is_assigned() -> None:
    odd = item('"price":"free"')
    assert odd.to_json() == '{"sku":"a","quantity":1,"price":"free"}'
    odd.price = Decimal("1.50")
    assert odd.to_json() == '{"sku":"a","quantity":1,"price":1.50}'
    odd.price = "free"
    with pytest.raises(TypeError, match=r"^cartItem.price: expected a number, got a string$"):
        odd.to_json()


def test_copies_and_pickles_of_an_odd_model_can_be_written_too() -> None:
    import copy
    import pickle

    text = '{"sku":"a","quantity":1,"price":"free"}'
    odd = CartItem.from_json(text)
    for twin in (copy.copy(odd), copy.deepcopy(odd), pickle.loads(pickle.dumps(odd))):
        assert twin == odd
        assert twin.to_json() == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '{"customerSession":[]}',
            ".customerSession: expected an object (CustomerSessionV2), got an array",
        ),
        (
            '{"customerSession":{"cartItems":{}}}',
            ".customerSession.cartItems: expected an array, got an object",
        ),
        (
            '{"customerSession":{"cartItems":[{},{"sku":"a","product":[1]}]}}',
            ".customerSession.cartItems[1].product: expected an object (Product), got an array",
        ),
        (
            '{"customerSession":{"cartItems":[{},5]}}',
            ".customerSession.cartItems[1]: expected an object (CartItem), got a number",
        ),
        (
            '{"customerSession":{"additionalCosts":{"a.b":true}}}',
            ".customerSession.additionalCosts.a.b: expected an object (AdditionalCost), got a boolean",
        ),
        (
            '{"customerSession":{"attributes":"x"}}',
            ".customerSession.attributes: expected an object, got a string",
        ),
        ('{"effects":{}}', ".effects: expected an array, got an object"),
        ('"x"', ": expected an object (IntegrationStateV2), got a string"),
        ("[]", ": expected an object (IntegrationStateV2), got an array"),
        ("5", ": expected an object (IntegrationStateV2), got a number"),
        ("false", ": expected an object (IntegrationStateV2), got a boolean"),
        ('""', ": expected an object (IntegrationStateV2), got a string"),
    ],
)
def test_something_else_where_a_container_belongs_is_an_error_with_its_path(
    text: str, message: str
) -> None:
    with pytest.raises(ApiValueError) as refused:
        IntegrationStateV2.from_json(text)
    assert str(refused.value) == f"integrationStateV2{message}"


@pytest.mark.parametrize("nothing", ["null", b"null"])
def test_a_model_is_never_made_of_null(nothing: str | bytes) -> None:
    with pytest.raises(ApiValueError, match=r"^cartItem: expected an object"):
        CartItem.from_json(nothing)
    with pytest.raises(ApiValueError, match=r"^cartItem: expected an object"):
        CartItem.from_dict(None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "<html>",
        "{",
        "{'a':1}",
        '{"a":1}x',
        '{"a":NaN}',
        '{"a":-Infinity}',
        b"\xff\xfe{}",
        b"\x80",
    ],
)
def test_what_is_not_json_is_said_so(text: str | bytes) -> None:
    with pytest.raises(ApiValueError, match=r"^not JSON"):
        CartItem.from_json(text)


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"attributes":' * 100_000, '{"product":' * 100_000]
)
def test_what_is_nested_too_deeply_is_said_so(text: str) -> None:
    with pytest.raises(ApiValueError):
        CartItem.from_json(text)


def test_a_dict_nested_too_deeply_is_said_so() -> None:
    itself: dict[str, Any] = {}
    itself["attributes"] = itself
    with pytest.raises(ApiValueError, match=r"^cartItem: nested too deeply"):
        CartItem.from_dict(itself)


@pytest.mark.parametrize("prefix", [b"\xef\xbb\xbf", b" \r\n\t"])
def test_a_byte_order_mark_and_white_space_do_not_matter(prefix: bytes) -> None:
    assert CartItem.from_json(prefix + b'{"sku":"\xc3\xa4"}').sku == "ä"


def test_unknown_members_are_kept_in_place_and_sent_back() -> None:
    text = '{"new":{"a":[1.10,null]},"sku":"a","quantity":1,"newer":null}'
    known = CartItem.from_json(text)
    assert known.extra == {"new": {"a": [Decimal("1.1"), None]}, "newer": None}
    assert known.to_json() == text


def test_the_caller_s_dict_is_not_touched() -> None:
    given: dict[str, Any] = {
        "sku": "a",
        "price": "1.5",
        "attributes": {"a": [0.1]},
        "product": {"name": "x"},
    }
    before = json.dumps(given)
    cart_item = CartItem.from_dict(given)
    assert cart_item.attributes is not None and cart_item.product is not None
    cart_item.attributes["a"].append(2)
    cart_item.product.name = "y"
    cart_item.price = 2
    assert json.dumps(given) == before
    given["attributes"]["a"].clear()
    assert cart_item.attributes == {"a": [Decimal("0.1"), 2]}


def test_from_dict_takes_floats_as_what_they_print() -> None:
    cart_item = CartItem.from_dict({"price": 0.1, "attributes": {"a": 1e22}})
    assert cart_item.price == Decimal("0.1")
    assert cart_item == CartItem.from_json('{"price":0.1,"attributes":{"a":1e22}}')


def test_read_takes_any_annotated_type() -> None:
    items = read_json(b'[{"sku":"a"},null]', "list[CartItem]", MODELS, "items")
    assert items[0].sku == "a" and items[1] is None
    assert read_json("{}", "dict[str, CartItem]", MODELS, "items") == {}
    assert read_json('"text"', "str", MODELS, "answer") == "text"
    assert read_json("[1.5]", "Any", MODELS, "answer") == [Decimal("1.5")]
    with pytest.raises(ApiValueError, match=r"^answer: expected an object \(CartItem\), got null$"):
        read_json("null", "CartItem", MODELS, "answer")
    assert isinstance(read_json('{"sku": "a"}', "CartItem", MODELS, "cartItem"), CartItem)
    with pytest.raises(
        ApiValueError, match=r"^items\[1\]: expected an object \(CartItem\), got a "
    ):
        read_json("[{}, 5]", "list[CartItem]", MODELS, "items")


def test_parsing_stays_on_the_fast_path_for_an_ordinary_answer() -> None:
    """Guards the cost by counting: no member of an ordinary answer may be noted as odd."""
    text = '{"cartItems":[{"sku":"a","quantity":1,"price":1.5,"new":1}],"created":"2026-01-01T00:00:00Z"}'
    session = CustomerSessionV2.from_json(text)
    assert not session._mismatches
    assert session.cart_items is not None and not session.cart_items[0]._mismatches


def test_models_inside_parsed_data_are_taken_as_they_are() -> None:
    cart_item = CartItem(sku="a", quantity=1)
    session = CustomerSessionV2.from_dict({"cartItems": [cart_item]})
    assert session.cart_items == [cart_item]


def test_an_odd_scalar_as_the_whole_answer_is_kept_and_said() -> None:
    with Log() as log:
        assert read_json("5", "str", MODELS, "theAnswer") == 5
    assert log.lines == ["theAnswer: expected a string, got a number; kept unchanged"]


def test_the_log_names_the_first_place_of_many() -> None:
    with Log() as log:
        IntegrationStateV2.from_dict({"customerSession": {"cartItems": [{"weight": "x"}] * 3}})
    place = "integrationStateV2.customerSession.cartItems[0].weight"
    assert log.lines == [f"{place}: expected a number, got a string; kept unchanged"]


def test_what_is_no_text_is_not_read_as_json() -> None:
    assert CartItem.from_json(bytearray(b'{"sku":"a"}')).sku == "a"
    with pytest.raises(ApiTypeError, match=r"^expected JSON as str or bytes, got an object$"):
        CartItem.from_json({})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["[" + "[]," * 5_000_001 + "1]", '{"a":[' + "1," * 5_000_001 + "1]}"]
)
def test_json_of_too_many_values_is_refused_before_it_takes_memory(text: str) -> None:
    with pytest.raises(ApiValueError, match=r"^the JSON has more than 5,000,000 values$"):
        read_json(text.encode(), "Any", MODELS, "body")


def test_a_long_text_lets_other_threads_have_their_turns() -> None:
    turns = 0
    parsed = Event()

    def take_turns() -> None:
        nonlocal turns
        while not parsed.is_set():
            turns += 1
            sleep(0)

    text = json.dumps([{"price": 0.5}] * 100_000)
    interval = sys.getswitchinterval()
    thread = Thread(target=take_turns)
    sys.setswitchinterval(1e-5)
    try:
        thread.start()
        before = turns
        parse_json(text)
        taken = turns - before
    finally:
        sys.setswitchinterval(interval)
        parsed.set()
        thread.join()
    assert taken > 100
