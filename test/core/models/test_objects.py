"""Models as Python objects: equal, copied, pickled, shown, derived from."""

from __future__ import annotations

import copy
import gc
import inspect
import pickle
import pydoc
import weakref
from decimal import Decimal
from typing import Any

import pytest

import talon_one.models
from talon_one import NULL, CartItem, CustomerSessionV2, NewCustomerSessionV2, Product
from talon_one.core.models.model import Model
from talon_one.core.models.record import ModelType
from talon_one.exceptions import ApiKeyError, ApiTypeError

from ...project import MODEL_NAMES


def cart_item() -> CartItem:
    return CartItem(sku="a", quantity=1, product=Product(name="x"), attributes={"a": [1]})


def test_models_are_equal_when_class_and_content_are() -> None:
    assert cart_item() == cart_item()
    assert cart_item() != CartItem(sku="b", quantity=1)
    assert CartItem(sku="a", quantity=1, price=1) == CartItem(sku="a", quantity=1, price="1.00")
    assert Product(name="x") != {"name": "x"}
    assert Product(name="x") != AnotherProduct(name="x")


class AnotherProduct(Product):
    """A class of a caller's."""

    def shout(self) -> str:
        return (self.name or "").upper()


def test_models_can_change_so_they_have_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(cart_item())


def test_a_copy_is_shallow_and_a_deep_copy_is_not() -> None:
    item = cart_item()
    shallow, deep = copy.copy(item), copy.deepcopy(item)
    assert shallow == deep == item
    shallow.sku = "b"
    assert item.sku == "a"
    assert shallow.product is item.product and deep.product is not item.product
    assert item.attributes is not None
    item.attributes["a"].append(2)
    assert shallow.attributes == {"a": [1, 2]} and deep.attributes == {"a": [1]}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_models_can_be_pickled(protocol: int) -> None:
    read = CustomerSessionV2.from_json(
        '{"created":"2026-01-01T00:00:00+02:00","total":1.50,"state":5,"new":[null],"couponCodes":null}'
    )
    for model in (
        cart_item(),
        read,
        AnotherProduct(name="x"),
        NewCustomerSessionV2(profile_id=NULL),
    ):
        back = pickle.loads(pickle.dumps(model, protocol))
        assert type(back) is type(model)
        assert back == model
        assert back.to_json() == model.to_json()
    assert pickle.loads(pickle.dumps(read, protocol)).cart_items is None
    assert pickle.loads(pickle.dumps(NewCustomerSessionV2(), protocol)).state == "open"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_null_is_one(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(NULL, protocol)) is NULL
    assert copy.copy(NULL) is NULL and copy.deepcopy(NULL) is NULL
    assert repr(NULL) == "NULL" and not NULL


def test_the_repr_is_one_short_line() -> None:
    assert repr(CartItem(sku="a", quantity=1, price="9.90")) == (
        "CartItem(sku='a', quantity=1, price=Decimal('9.90'))"
    )
    many = NewCustomerSessionV2(
        attributes={"text": "x" * 10_000},
        cart_items=[cart_item()] * 1000,
        referral_code="long" * 1000,
    )
    assert len(repr(many)) < 200
    assert "1000 CartItem" in repr(many)
    crowded = NewCustomerSessionV2()
    for number in range(100):
        crowded.extra[f"key{number}"] = "\n" * 100
    assert len(repr(crowded)) < 600
    assert "\n" not in repr(crowded)


def test_a_model_can_be_weakly_referenced_and_has_no_dict() -> None:
    item = cart_item()
    reference = weakref.ref(item)
    assert reference() is item
    assert not hasattr(item, "__dict__")
    del item
    gc.collect()
    assert reference() is None


def test_a_class_of_the_caller_s_keeps_its_methods_wherever_it_goes() -> None:
    for product in (
        AnotherProduct(name="tea"),
        AnotherProduct.from_json('{"name":"tea"}'),
        AnotherProduct.from_dict({"name": "tea"}),
        copy.deepcopy(AnotherProduct(name="tea")),
    ):
        assert type(product) is AnotherProduct
        assert product.shout() == "TEA"
        item = CartItem(sku="a", quantity=1, product=product)
        assert item.to_json() == '{"sku":"a","quantity":1,"product":{"name":"tea"}}'
    with pytest.raises(ApiTypeError, match=r"AnotherProduct\(\) got .*'nam'; did you mean 'name'"):
        AnotherProduct(nam="tea")  # type: ignore[call-arg]


def test_a_class_of_the_caller_s_may_have_a_constructor_of_its_own() -> None:
    class Line(CartItem):
        def __init__(self, sku: str) -> None:
            super().__init__(sku=sku, quantity=1)

        @property
        def label(self) -> str:
            return f"{self.quantity} x {self.sku}"

    assert Line("a").label == "1 x a"
    assert Line("a").to_json() == '{"sku":"a","quantity":1}'
    assert Line.from_json('{"sku":"b","quantity":2}').label == "2 x b"


def test_extra_is_a_live_mapping() -> None:
    session = NewCustomerSessionV2(profile_id="p")
    assert session.extra == {} and len(session.extra) == 0
    session.extra["new"] = {"a": Decimal("1.50")}
    session.extra.update(other=None)
    assert list(session.extra) == ["new", "other"]
    assert session.to_json() == '{"profileId":"p","new":{"a":1.50},"other":null}'
    assert "new" in session.extra and "profileId" not in session.extra
    assert session.extra.pop("other") is None
    del session.extra["new"]
    assert session.to_json() == '{"profileId":"p"}'
    assert repr(session.extra) == "{}"
    with pytest.raises(KeyError):
        session.extra["profileId"]
    with pytest.raises(KeyError):
        del session.extra["gone"]


def test_extra_does_not_take_what_is_a_member() -> None:
    session = NewCustomerSessionV2()
    with pytest.raises(ApiKeyError, match=r"^'profileId' is a field .*; use \.profile_id$"):
        session.extra["profileId"] = "p"
    with pytest.raises(ApiKeyError):
        del session.extra["profileId"]
    assert session.to_json() == "{}"


def test_extra_counts_for_equality() -> None:
    one, other = NewCustomerSessionV2(), NewCustomerSessionV2()
    one.extra["new"] = 1
    assert one != other
    other.extra["new"] = 1
    assert one == other


def test_pattern_matching_sees_the_members() -> None:
    match cart_item():
        case CartItem(sku="a", product=Product(name=str(name))):
            assert name == "x"
        case _:
            pytest.fail("no match")


def test_the_signature_shows_what_is_required_first() -> None:
    signature = inspect.signature(NewCustomerSessionV2)
    assert signature.parameters["state"].default == "open"
    assert signature.parameters["profile_id"].default is None
    parameters = inspect.signature(CartItem).parameters
    assert list(parameters)[:2] == ["sku", "quantity"]
    assert {p.kind for p in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert [p.name for p in parameters.values() if p.default is inspect.Parameter.empty] == [
        "sku",
        "quantity",
    ]
    assert len(parameters) == len(CartItem._fields)


def test_help_lists_every_member_with_its_text() -> None:
    text = pydoc.plain(pydoc.render_doc(CartItem))
    assert inspect.getdoc(CartItem) is not None
    for name in CartItem._fields:
        assert f"|  {name}\n" in text
        doc = inspect.getdoc(getattr(CartItem, name))
        assert doc and doc.splitlines()[0] in text


@pytest.mark.parametrize("name", ["CustomerSessionV2", "Effect", "NewCustomerSessionV2", "Product"])
def test_every_member_of_a_checkout_is_documented(name: str) -> None:
    cls = getattr(talon_one.models, name)
    for field in cls._fields:
        assert inspect.getdoc(getattr(cls, field)), f"{name}.{field}"


def test_no_member_hides_a_method_or_another_member() -> None:
    taken = set(dir(Model)) - {"__doc__"}
    for name in MODEL_NAMES:
        cls: Any = getattr(talon_one.models, name)
        if not isinstance(cls, ModelType):
            continue
        assert not taken & set(cls._fields), name
        assert len(cls._keys) == len(cls._fields), name
        assert all(field.isidentifier() and field[0] != "_" for field in cls._fields), name
        assert cls.__name__ == name and cls.__qualname__ == name
        assert cls.__module__.startswith("talon_one.models.")


def test_what_is_no_field_cannot_be_assigned_and_says_so() -> None:
    with pytest.raises(AttributeError, match="extra"):
        CartItem(sku="a", quantity=1).extra = {}  # type: ignore[misc]


def test_an_error_inside_a_property_of_a_subclass_is_the_one_that_is_seen() -> None:
    class Own(CartItem):
        @property
        def broken(self) -> str:
            raise AttributeError("from inside")

    with pytest.raises(AttributeError, match="from inside"):
        _ = Own(sku="a", quantity=1).broken


def test_extra_takes_names_alone_and_null_reads_none() -> None:
    cart_item = CartItem(sku="a", quantity=1)
    with pytest.raises(ApiTypeError, match="extra: expected a str as key, got a number"):
        cart_item.extra[5] = 1  # type: ignore[index]
    cart_item.extra["x"] = NULL
    assert cart_item.extra["x"] is None
    assert CartItem.from_json(cart_item.to_json()) == cart_item


def test_a_subclass_has_no_attributes_that_copies_would_lose() -> None:
    with pytest.raises(ApiTypeError, match="Own: a model stores its fields only"):

        class Own(CartItem):
            __slots__ = ("cache",)


def test_values_without_a_keyword_are_refused_by_an_error_of_ours() -> None:
    with pytest.raises(ApiTypeError, match=r"^CartItem\(\) takes keyword arguments only$"):
        CartItem("a", 1)  # type: ignore[call-arg, arg-type]
