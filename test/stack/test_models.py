"""Models in the hands of FastAPI, pydantic, rich and NumPy."""

from __future__ import annotations

import copy
import io
import sys
from typing import Annotated, Any

import pytest

import talon_one as t1
from talon_one.core.models.model import Model

pytestmark = pytest.mark.stack

# Only the environment of these tests has them.
numpy = pytest.importorskip("numpy")
pydantic = pytest.importorskip("pydantic")
console = pytest.importorskip("rich.console")
fastapi = pytest.importorskip("fastapi")
testclient = pytest.importorskip("fastapi.testclient")

ITEM = t1.CartItem(sku="MUG", quantity=2, price="9.50")


@pytest.fixture(scope="module")
def shop() -> Any:
    app = fastapi.FastAPI()

    def add(item: Any) -> Any:
        return t1.NewCustomerSessionV2(cart_items=[item], profile_id="alice")

    add.__annotations__ = {
        "item": Annotated[t1.CartItem, fastapi.Body()],
        "return": t1.NewCustomerSessionV2,
    }
    app.post("/items")(add)

    def tree() -> Any:
        return None

    tree.__annotations__ = {"return": t1.CampaignSetBranchNode}
    app.get("/tree")(tree)
    return testclient.TestClient(app)


def test_a_model_is_a_body_and_a_response_of_fastapi(shop: Any) -> None:
    answer = shop.post("/items", json={"sku": "MUG", "quantity": 2, "price": 9.5})
    assert answer.json() == {
        "profileId": "alice",
        "cartItems": [{"sku": "MUG", "quantity": 2, "price": 9.5}],
    }


@pytest.mark.parametrize(
    ("item", "problem"),
    [
        ({"sku": "MUG"}, "cartItem: CartItem() is missing the required keyword 'quantity'"),
        ({"sku": "MUG", "quantity": "2"}, "cartItem.quantity: expected an integer"),
        ({"sku": "MUG", "quantity": 2, "prise": 1}, "did you mean 'price'?"),
        ([], "cartItem: expected CartItem"),
    ],
)
def test_a_body_that_is_no_model_is_answered_422_with_the_place(
    shop: Any, item: Any, problem: str
) -> None:
    answer = shop.post("/items", json=item)
    assert answer.status_code == 422
    assert problem in answer.json()["detail"][0]["msg"]


def test_the_description_of_a_service_has_the_docs_of_the_fields(shop: Any) -> None:
    schemas = shop.get("/openapi.json").json()["components"]["schemas"]
    item = schemas["CartItem"]
    assert item["properties"]["quantity"]["description"] == t1.CartItem.quantity.__doc__
    assert item["properties"]["returnedQuantity"]["readOnly"]
    assert item["required"] == ["sku", "quantity"]
    assert item["properties"]["product"]["$ref"] == "#/components/schemas/Product"


def test_models_that_contain_themselves_are_described(shop: Any) -> None:
    schemas = shop.get("/openapi.json").json()["components"]["schemas"]
    elements = schemas["CampaignSetBranchNode"]["properties"]["elements"]
    assert elements["items"]["$ref"].startswith("#/components/schemas/CampaignSet")


def test_every_model_has_a_schema_of_pydantic() -> None:
    for name in dir(t1.models):
        kind = getattr(t1.models, name)
        if isinstance(kind, type) and issubclass(kind, Model):
            described = pydantic.TypeAdapter(kind).json_schema()
            assert described["type"] == "object" or "$ref" in described


def test_a_model_of_pydantic_may_have_models_as_members() -> None:
    order = pydantic.create_model("Order", item=(t1.CartItem, ...), number=(int, ...))
    made = order(item={"sku": "MUG", "quantity": 2, "price": "9.50"}, number=1)
    assert made.item == ITEM
    assert made.model_dump_json() == '{"item":{"sku":"MUG","quantity":2,"price":9.5},"number":1}'


def test_rich_shows_a_model_whole() -> None:
    file = io.StringIO()
    session = t1.NewCustomerSessionV2(cart_items=[ITEM], profile_id="alice")
    console.Console(file=file, width=100).print(session)
    assert "price=Decimal('9.50')" in file.getvalue()


def test_scalars_of_numpy_stand_for_plain_values() -> None:
    item = t1.CartItem(
        sku=numpy.str_("MUG"),
        quantity=numpy.int64(2),
        price=numpy.float32("9.50"),
        attributes={"fragile": numpy.bool_(True), "weight": numpy.float64("0.1")},
    )
    expected = '{"sku":"MUG","quantity":2,"price":9.5,"attributes":{"fragile":true,"weight":0.1}}'
    assert item.to_json() == expected
    for odd in (numpy.array([1]), numpy.datetime64("2026-01-01")):
        with pytest.raises((t1.ApiTypeError, t1.ApiValueError), match=r"cartItem\.quantity"):
            t1.CartItem(sku="MUG", quantity=odd).to_json()


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace() is new in Python 3.13")
def test_copy_replace_changes_a_copy() -> None:
    changed = copy.replace(ITEM, quantity=3)  # type: ignore[attr-defined]
    assert (changed.quantity, ITEM.quantity) == (3, 2)
