"""What an update does to each property: omitted, empty, null.

S: the API's description says so; -: it follows from the accumulation that it describes, or is a
setting. That an omitted property keeps its value is S for all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from talon_one.emulator import Campaign, LoyaltyProgram, SetDiscount, Setup
from talon_one.emulator.state.records.loyalty import Card

from .emulator_client import Shop, item
from .steps import kinds

KEPT = "kept"

ROWS: list[tuple[str, Any, Any]] = [
    # property, value, what an empty value leads to
    ("couponCodes", ["A", "B"], []),  # S
    ("referralCode", "FRIEND", ""),  # S
    ("cartItems", [item("a")], []),  # -
    ("additionalCosts", {"shipping": {"price": 5}}, {}),  # -
    ("identifiers", ["x"], []),  # -
    ("profileId", "anna", ""),  # -
    ("attributes", {"a": 1}, KEPT),  # -
    ("loyaltyCards", ["CARD-1"], []),  # -
    ("experimentVariantAllocations", [{"experimentID": 1, "variantID": 2}], []),  # -
    ("storeIntegrationId", "north", None),  # S: an empty one is refused
]
NAMES = [row[0] for row in ROWS]


@pytest.fixture
def counter(open_shop: Callable[..., Shop]) -> Shop:
    shop = open_shop(Setup(loyalty_programs=[LoyaltyProgram("miles", card_based=True)]))
    store = shop.emulator._account.applications[0].store
    store.cards[1, "CARD-1"] = Card(1, 1, "CARD-1", shop.clock())
    return shop


def stored(shop: Shop, name: str) -> Any:
    value: Any = shop.get().session.get(name)
    if name == "cartItems":
        return [{key: line[key] for key in line if key != "position"} for line in value]
    return value


def empty(value: Any) -> Any:
    return type(value)()


@pytest.mark.parametrize(("name", "value", "cleared"), ROWS, ids=NAMES)
def test_what_is_omitted_is_kept(counter: Shop, name: str, value: Any, cleared: Any) -> None:
    counter.put(**{name: value})
    counter.put()
    counter.put(attributes={"other": 1})
    kept = {**value, "other": 1} if name == "attributes" else value
    assert stored(counter, name) == kept


@pytest.mark.parametrize(("name", "value", "cleared"), ROWS, ids=NAMES)
def test_what_is_empty_is_cleared_or_kept(
    counter: Shop, name: str, value: Any, cleared: Any
) -> None:
    counter.put(**{name: value})
    reply = counter.put(**{name: empty(value)})
    if cleared is None:
        assert reply.status == 400
        assert stored(counter, name) == value
    else:
        assert stored(counter, name) == (value if cleared == KEPT else cleared)


@pytest.mark.parametrize(("name", "value", "cleared"), ROWS, ids=NAMES)
def test_a_null_is_refused_except_for_codes_where_it_means_not_given(
    counter: Shop, name: str, value: Any, cleared: Any
) -> None:
    counter.put(**{name: value})
    nothing: Any = {name: None}
    reply = counter.put(**nothing)
    if name in ("couponCodes", "referralCode"):
        assert reply.status == 200
    else:
        assert reply.faults == [("Invalid type", f"/customerSession/{name}")]
    assert stored(counter, name) == value


def test_a_dry_update_keeps_all_of_it(counter: Shop) -> None:
    counter.put(**{name: value for name, value, _ in ROWS})
    before = counter.get().text
    counter.put(query="?dry=true", **{name: empty(value) for name, value, _ in ROWS[:-1]})
    assert counter.get().text == before


def test_attributes_of_an_item_are_those_of_the_last_update(counter: Shop) -> None:  # S
    counter.put(cartItems=[item("a", attributes={"colour": "red", "size": 1})])
    counter.put(cartItems=[item("a", attributes={"size": 2})])
    assert stored(counter, "cartItems")[0]["attributes"] == {"size": 2}


def test_campaigns_to_evaluate_matter_in_dry_runs_only(
    open_shop: Callable[..., Shop],
) -> None:  # S
    shop = open_shop([Campaign("A", [SetDiscount(1)]), Campaign("B", [SetDiscount(2)])])
    assert len(kinds(shop.put(evaluableCampaignIds=[1]))) == 2
    assert len(kinds(shop.put(query="?dry=true", evaluableCampaignIds=[1]))) == 1
    assert len(kinds(shop.put())) == 2


def test_a_line_without_price_has_that_of_the_catalog(counter: Shop) -> None:  # S
    actions = [{"type": "ADD", "payload": {"sku": "mug", "price": 7.5}}]
    assert counter.ask("PUT", "/v1/catalogs/1/sync", {"actions": actions}).status == 200
    session = counter.put(cartItems=[{"sku": "mug", "quantity": 2}]).session
    assert (session["total"], session["cartItems"][0]["price"]) == (15, 7.5)
    assert session["cartItems"][0]["catalogItemID"] == 1
    assert counter.put(cartItems=[item("mug", 5)]).session["total"] == 5
    assert counter.put(cartItems=[{"sku": "cup", "quantity": 1}]).faults == [
        ("Required", "/customerSession/cartItems/0/price")
    ]
