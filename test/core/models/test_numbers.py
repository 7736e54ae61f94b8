"""Every digit counts, and no number costs more memory than its text."""

from __future__ import annotations

import json
from decimal import Context, Decimal, FloatOperation, Inexact, Rounded, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one import CartItem, CustomerSessionV2, NewCustomerSessionV2
from talon_one.core.models.reading import read_json
from talon_one.exceptions import ApiTypeError, ApiValueError

from .fixtures import Log
from .strategies import numbers


def priced(price: Any) -> CartItem:
    return CartItem(sku="a", quantity=1, price=price)


def sent(item: CartItem) -> str:
    return item.to_json().removeprefix('{"sku":"a","quantity":1,"price":').removesuffix("}")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1.0, "1.0"),
        (1e-7, "0.0000001"),
        (5, "5"),
        (-5, "-5"),
        (0, "0"),
        (10**30, "1" + "0" * 30),
        (-(10**30) - 1, "-1" + "0" * 29 + "1"),
        ("9.990", "9.990"),
        ("-0.50", "-0.50"),
        ("+3", "3"),
        ("1e2", "100"),
        (Decimal("9.990"), "9.990"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1.50E+1"), "15.0"),
        (Decimal("12345678901234567890.123456789012345"), "12345678901234567890.123456789012345"),
        (Decimal("0." + "0" * 34 + "1"), "0." + "0" * 34 + "1"),
        (Decimal("1E+400"), "1E+400"),
        (Decimal("-1.5E-400"), "-1.5E-400"),
        (Decimal("1E+999999"), "1E+999999"),
        (Decimal("-0"), "-0"),
        (Decimal("-0.00"), "-0.00"),
        (Decimal("0E+10"), "0"),
    ],
)
def test_a_number_is_sent_with_all_its_digits(given: Any, text: str) -> None:
    item = priced(given)
    assert type(item.price) is Decimal
    assert sent(item) == text
    assert json.loads(item.to_json(), parse_int=Decimal, parse_float=Decimal)["price"] == item.price
    assert CartItem.from_json(item.to_json()) == item


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.1", "0.1"),
        ("28.50", "28.50"),
        ("-0.0", "-0.0"),
        ("1E-7", "1E-7"),
        ("1e400", "1E+400"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("0.12345678901234567890123456789012345", "0.12345678901234567890123456789012345"),
        ('"9.990"', "9.990"),
        ('"1e3"', "1E+3"),
    ],
)
def test_a_number_is_read_with_all_its_digits(text: str, value: str) -> None:
    read = CartItem.from_json(f'{{"price":{text}}}')
    assert read.price is not None
    assert str(read.price) == value


@given(number=numbers)
def test_no_digit_is_lost_either_way(number: Decimal) -> None:
    back = CartItem.from_json(priced(number).to_json()).price
    assert back == number
    free = NewCustomerSessionV2(attributes={"a": [number]})
    assert NewCustomerSessionV2.from_json(free.to_json()) == free
    if number != number.to_integral_value():
        assert back is not None and back.as_tuple() == number.as_tuple()


@given(st.from_regex(r"-?(0|[1-9][0-9]*)\.[0-9]+([eE][+-]?[0-9]{1,3})?", fullmatch=True))
def test_the_decimal_context_of_the_caller_changes_no_number(text: str) -> None:
    with localcontext(Context(prec=2, Emax=9, Emin=-9, traps=[Inexact, Rounded, FloatOperation])):
        read = CartItem.from_json(f'{{"price":{text},"attributes":{{"a":{text}}}}}')
    assert read.price is not None and read.attributes is not None
    assert read.price.as_tuple() == Decimal(text).as_tuple()
    assert read.attributes["a"] == Decimal(text)


def test_numbers_in_free_form_places_are_decimals() -> None:
    session = CustomerSessionV2.from_json('{"attributes":{"a":0.10,"b":[1,{"c":1e2}]}}')
    attributes = session.attributes
    assert attributes == {"a": Decimal("0.1"), "b": [1, {"c": Decimal(100)}]}
    assert attributes is not None and str(attributes["a"]) == "0.10"
    assert session.to_json() == '{"attributes":{"a":0.10,"b":[1,{"c":100}]}}'


@pytest.mark.parametrize(
    "text", ["", " 1", "1 ", "1_000", "1,5", ".5", "5.", "0x10", "\u0661", "NaN", "inf"]
)
def test_text_that_is_no_number_is_not_sent_as_one(text: str) -> None:
    with pytest.raises(ApiTypeError, match=r"^cartItem\.price: expected a number, got a string$"):
        priced(text).to_json()


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")]
)
def test_what_is_not_finite_is_not_sent(value: Any) -> None:
    with pytest.raises(
        ApiValueError, match=r"^cartItem\.price: .* has no JSON form; use a finite number$"
    ):
        priced(value).to_json()


def test_a_number_type_of_the_caller_s_is_taken() -> None:
    class Money(Decimal):
        def __str__(self) -> str:
            return f"EUR {super().__str__()}"

    class Float(float):
        def __repr__(self) -> str:
            return f"Float({super().__repr__()})"

    assert sent(priced(Money("9.90"))) == "9.90"
    assert sent(priced(Float(0.1))) == "0.1"
    assert NewCustomerSessionV2(attributes={"a": Money("9.90")}).to_json() == (
        '{"attributes":{"a":9.90}}'
    )


def test_numbers_inside_containers_are_exact_as_well() -> None:
    read = read_json('{"a":1.10,"b":2,"c":"3.30"}', "dict[str, Decimal]", "talon_one.models", "x")
    assert {key: str(value) for key, value in read.items()} == {"a": "1.10", "b": "2", "c": "3.30"}


ABSURD = ["1E+999999999", "-1E+999999999999", "0E+999999999", '"1E+999999999"', "1E+4300"]


@pytest.mark.parametrize("text", ABSURD)
def test_an_absurd_exponent_where_an_integer_belongs_is_not_expanded(text: str) -> None:
    with Log() as log:
        read = CartItem.from_json(f'{{"quantity":{text}}}')
    assert isinstance(read.quantity, (Decimal, str))
    assert len(read.to_json()) < 40
    assert len(log.lines) == 1


@pytest.mark.parametrize("text", [*ABSURD, "1E-999999999", '"1E-999999999"'])
def test_an_absurd_exponent_of_a_price_stays_an_exponent(text: str) -> None:
    read = CartItem.from_json(f'{{"price":{text},"attributes":{{"a":{text}}}}}')
    assert read == CartItem.from_json(read.to_json())
    assert len(read.to_json()) < 80
    assert len(repr(read)) < 200


@pytest.mark.parametrize("exponent", ["+99999999999999999999", "-99999999999999999999"])
def test_an_exponent_beyond_what_python_can_hold_stays_in_our_tree(exponent: str) -> None:
    with pytest.raises(ApiValueError):
        CartItem.from_json(f'{{"price":1E{exponent}}}')
    with Log() as log:
        read = CartItem.from_json(f'{{"price":"1E{exponent}"}}')
    assert read.to_json() == f'{{"price":"1E{exponent}"}}'
    assert len(log.lines) == 1
    with pytest.raises(ApiTypeError, match=r"^cartItem\.price: expected a number, got a string$"):
        priced(f"1E{exponent}").to_json()


def test_an_integer_too_long_to_read_stays_in_our_tree() -> None:
    with pytest.raises(ApiValueError):
        CartItem.from_json('{"quantity":' + "9" * 5000 + "}")
    with pytest.raises(ApiValueError, match=r"^cartItem\.quantity: "):
        CartItem(sku="a", quantity=10**5000).to_json()
    assert len(sent(priced(10**5000))) == 5001  # a Decimal, which has no such limit


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.0", 1), ('"5"', 5), ("1E+2", 100), ('"1.00"', 1), ("9" * 30, int("9" * 30))],
)
def test_whole_numbers_are_integers_however_they_are_written(text: str, value: int) -> None:
    read = CartItem.from_json(f'{{"quantity":{text}}}')
    assert read.quantity == value and type(read.quantity) is int
    assert read.to_json() == f'{{"quantity":{value}}}'
