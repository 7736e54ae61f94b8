"""Attributes, additional costs: what is declared is checked.

That they must exist, and the errors for attributes, are documented.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from talon_one.emulator import (
    Attribute,
    Campaign,
    Formula,
    Items,
    ProfileAttribute,
    SessionAttribute,
    SetDiscount,
    SetDiscountPerAdditionalCost,
    SetDiscountPerItem,
    Settings,
    Setup,
    UpdateAttribute,
)

from .emulator_client import Shop, item
from .steps import track, update_profile

OpenShop = Callable[..., Shop]

DECLARED = Setup(
    attributes=[
        Attribute("CustomerSession", "Name"),
        Attribute("CustomerSession", "count", "number"),
        Attribute("CustomerSession", "gift", "boolean"),
        Attribute("CustomerSession", "day", "time"),
        Attribute("CustomerSession", "tags", "(list string)"),
        Attribute("CustomerSession", "place", "location"),
        Attribute("CustomerSession", "size", values=["S", "M"]),
        Attribute("CartItem", "colour"),
        Attribute("CustomerProfile", "Name"),
        Attribute("Event", "source", event_type="signup"),
    ]
)


@pytest.fixture
def strict(open_shop: OpenShop) -> Shop:
    return open_shop(DECLARED, settings=Settings())


def test_an_unknown_attribute_is_refused_with_the_apis_words(strict: Shop) -> None:
    reply = strict.put(attributes={"X": 1})
    assert reply.status == 400
    assert reply.body == {
        "message": "The submitted data was invalid",
        "errors": [
            {
                "title": "Unknown",
                "details": 'attribute "X" is not defined on CustomerSession entities',
                "source": {"pointer": "/customerSession/attributes/X"},
            }
        ],
    }
    assert strict.get().status == 404


def test_a_value_of_the_wrong_type_is_refused_with_the_apis_words(strict: Shop) -> None:
    (error,) = strict.put(attributes={"Name": False}).body["errors"]
    assert error["title"] == "Invalid type"
    assert error["details"] == 'value of "Name" attribute (false) is not a string'


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("Name", ["", "x"], [1, True, ["x"], {}]),
        ("count", [0, 1.5], ["1", True, []]),
        ("gift", [True, False], [0, "true"]),
        ("day", ["2026-01-31T08:00:00Z"], ["2026-01-31", "2026-02-30T00:00:00Z", 5]),
        ("tags", [[], ["a", "b"]], ["a", [1]]),
        ("place", [{"latitude": 1.5, "longitude": 2}], ["here", {"latitude": 1}]),
        ("size", ["S"], ["L", 5]),
    ],
)
def test_a_value_has_the_type_that_was_declared(
    strict: Shop, name: str, good: list[Any], bad: list[Any]
) -> None:
    for value in (*good, None):
        assert strict.put(attributes={name: value}).status == 200, value
    for value in bad:
        assert strict.put(attributes={name: value}).faults == [
            ("Invalid type", f"/customerSession/attributes/{name}")
        ]


def test_every_kind_of_entity_is_checked(strict: Shop) -> None:
    cart = [item(), item(attributes={"size": "S"})]
    assert strict.put(cartItems=cart).faults == [
        ("Unknown", "/customerSession/cartItems/1/attributes/size")
    ]
    assert update_profile(strict, "anna", attributes={"x": 1}).faults == [
        ("Unknown", "/attributes/x")
    ]
    assert track(strict, "signup", attributes={"x": 1}).faults == [("Unknown", "/attributes/x")]
    assert track(strict, "signup", attributes={"source": "web"}).status == 200
    assert track(strict, "other").faults == [("Unknown", "/type")]


def test_a_setting_accepts_any_attribute_of_an_entity_without_declarations(
    open_shop: OpenShop,
) -> None:
    settings = Settings(undeclared_attributes="accept_if_none_declared")
    shop = open_shop(Setup(attributes=[Attribute("CartItem", "colour")]), settings=settings)
    assert shop.put(attributes={"X": 1}).status == 200
    assert shop.put(cartItems=[item(attributes={"X": 1})]).status == 400


def test_what_rules_name_is_declared(open_shop: OpenShop) -> None:
    campaign = Campaign(
        "Rules",
        [
            SetDiscount(attribute="rebate"),
            SetDiscount(formula="session.attributes.fee + profile.attributes.age"),
            SetDiscountPerItem(
                formula="unit.attributes.deposit", items=Items(attributes={"colour": "red"})
            ),
            UpdateAttribute("seen", True, of="profile"),
        ],
        [SessionAttribute("vip"), ProfileAttribute("city"), Formula("event.attributes.x == 1")],
    )
    shop = open_shop([campaign], settings=Settings())
    session = {"rebate": 1, "fee": 1, "vip": True}
    lines = [item(attributes={"deposit": 1, "colour": "red"})]
    assert shop.put(attributes=session, cartItems=lines).status == 200
    known = {"age": 30, "seen": False, "city": "Rome"}
    assert update_profile(shop, "anna", attributes=known).status == 200
    assert shop.put(attributes={"city": "Rome"}).status == 400
    assert update_profile(shop, "anna", attributes={"vip": True}).status == 400


def test_costs_and_event_types_are_declared_by_name(open_shop: OpenShop) -> None:
    setup = Setup(additional_costs=["shipping"], event_types=["visit"])
    shop = open_shop(setup, settings=Settings())
    assert shop.put(additionalCosts={"shipping": {"price": 5}}).status == 200
    assert shop.put(additionalCosts={"tip": {"price": 5}}).status == 400
    assert track(shop, "visit").status == 200
    assert track(shop, "other").status == 400
    names = [row["name"] for row in shop.ask("GET", "/v1/event_types").body["data"]]
    assert names == ["visit"]


def test_settings_refuse_or_accept_what_is_not_declared(open_shop: OpenShop) -> None:
    refusing = open_shop(
        [Campaign("Free", [SetDiscountPerAdditionalCost("shipping", 100)])],
        settings=Settings(),
    )
    assert refusing.put(attributes={"X": 1}).status == 400
    costs = {"shipping": {"price": 5}, "tip": {"price": 1}}
    assert refusing.put(additionalCosts=costs).faults == [
        ("Unknown", "/customerSession/additionalCosts/tip")
    ]
    accepting = open_shop(DECLARED, settings=Settings(undeclared_attributes="accept"))
    assert accepting.put(attributes={"X": 1}).status == 200
    assert accepting.put(attributes={"Name": 1}).status == 400
