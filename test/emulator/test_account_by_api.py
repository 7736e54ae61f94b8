"""What an account defines besides campaigns: collections, costs, stores and their budgets, tiers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from talon_one.emulator import (
    Application,
    Attribute,
    Campaign,
    LoyaltyProgram,
    SetDiscount,
    Settings,
    Setup,
    Tier,
)

from .emulator_client import Shop
from .steps import discounts, ledger, update_profile

APPLICATION = "/v1/applications/1"
CAMPAIGN = f"{APPLICATION}/campaigns/1"


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    campaign = Campaign("Ten", [SetDiscount(amount=10)], attributes={"kind": "sale"})
    return open_shop(Setup(campaigns=[campaign]))


def test_a_collection_is_filled_by_files_and_read_in_pages(shop: Shop) -> None:
    sent = {"name": "SKUs", "description": "Sold out", "subscribedApplicationsIds": [1]}
    made = shop.ask("POST", "/v1/collections", sent)
    assert made.status == 201
    path = f"/v1/collections/{made.body['id']}"
    assert shop.ask("POST", "/v1/collections", sent).status == 409
    assert shop.upload(f"{path}/import", "item\nmug\ncap\nmug\n").body["amount"] == 2
    page = shop.ask("GET", f"{path}/items?pageSize=1").body
    assert page == {"data": [{"item": "mug"}], "hasMore": True}
    assert shop.ask("GET", f"{path}/export").text == "item\nmug\ncap\n"
    shop.upload(f"{path}/import", "item\npen\n")
    assert shop.ask("GET", f"{path}/export").text == "item\npen\n"
    changed = shop.ask("PUT", path, {"description": "Back"}).body
    assert (changed["description"], changed["subscribedApplicationsIds"]) == ("Back", [1])
    assert shop.ask("GET", path).body == changed
    listed = shop.ask("GET", "/v1/collections?name=SKUs&withTotalResultSize=true").body
    assert listed == {"totalResultSize": 1, "data": [changed]}
    assert shop.ask("GET", f"{APPLICATION}/collections").body["data"] == [changed]
    assert shop.ask("DELETE", path).status == 204
    assert shop.ask("GET", path).status == 404


def test_a_collection_of_a_campaign_is_not_one_of_the_account(shop: Shop) -> None:
    made = shop.ask("POST", f"{CAMPAIGN}/collections", {"name": "SKUs"}).body
    assert (made["campaignId"], made["applicationId"]) == (1, 1)
    path = f"{CAMPAIGN}/collections/{made['id']}"
    assert shop.ask("GET", f"/v1/collections/{made['id']}").status == 404
    assert shop.ask("GET", "/v1/collections").body["data"] == []
    assert shop.ask("GET", f"{CAMPAIGN}/collections").body["data"] == [made]
    assert shop.ask("GET", f"{APPLICATION}/collections").body["data"] == [made]
    shop.upload(f"{path}/import", "item\nmug\n")
    assert shop.ask("GET", f"{path}/export").text == "item\nmug\n"
    assert shop.ask("PUT", path, {"description": "x"}).body["description"] == "x"
    assert shop.ask("DELETE", path).status == 204


def test_an_additional_cost_is_known_once_it_is_created(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(settings=Settings())
    costs: Any = {"handling": {"price": 3}}
    assert shop.put(additionalCosts=costs).status == 400
    sent = {"name": "handling", "title": "Handling", "description": "per order"}
    made = shop.ask("POST", "/v1/additional_costs", sent)
    assert (made.status, made.body["type"]) == (201, "session")
    assert shop.put(additionalCosts=costs).status == 200
    path = f"/v1/additional_costs/{made.body['id']}"
    assert shop.ask("POST", "/v1/additional_costs", sent).faults == [("uniqueItems", "/name")]
    assert shop.ask("PUT", path, {**sent, "name": "other"}).faults == [("readOnly", "/name")]
    changed = shop.ask("PUT", path, {**sent, "title": "Other"}).body
    assert shop.ask("GET", path).body == changed
    assert shop.ask("GET", "/v1/additional_costs").body == {"totalResultSize": 1, "data": [changed]}


def store(shop: Shop, name: str) -> Any:
    sent = {"name": f"Store {name}", "description": "", "integrationId": name}
    reply = shop.ask("POST", f"{APPLICATION}/stores", sent)
    assert reply.status == 201, reply.text
    return reply.body


def test_a_campaign_with_linked_stores_is_for_their_sessions_alone(shop: Shop) -> None:
    berlin, paris = store(shop, "berlin"), store(shop, "paris")
    path = f"{CAMPAIGN}/stores"
    assert shop.upload(f"{path}/import", "store_integration_id\nberlin\n").body["amount"] == 1
    assert discounts(shop.put(storeIntegrationId="berlin")) == 10
    assert discounts(shop.put(storeIntegrationId="paris")) == 0
    assert shop.ask("GET", f"{path}/export").text == "store_integration_id\nberlin\n"
    linked = shop.ask("GET", f"{APPLICATION}/stores?campaignId=1").body["data"]
    assert [row["id"] for row in linked] == [berlin["id"]]
    assert linked[0]["linkedCampaignIds"] == [1]
    unknown = shop.upload(f"{path}/import", "store_integration_id\nrome\n")
    assert unknown.body["errors"][0]["source"] == {"line": "2"}
    assert shop.ask("DELETE", path).status == 204
    assert discounts(shop.put(storeIntegrationId="paris")) == 10
    assert paris["linkedCampaignIds"] == []


def test_stores_are_listed_changed_and_deleted(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(Setup(attributes=[Attribute("Store", "country")]), settings=Settings())
    berlin = store(shop, "berlin")
    store(shop, "paris")
    path = f"{APPLICATION}/stores/{berlin['id']}"
    twice = {"name": "x", "description": "", "integrationId": "berlin"}
    assert shop.ask("POST", f"{APPLICATION}/stores", twice).status == 409
    wrong = shop.ask("PUT", path, {**twice, "attributes": {"city": "Berlin"}})
    assert wrong.faults == [("Unknown", "/attributes/city")]
    assert shop.ask("PUT", path, {**twice, "integrationId": "paris"}).status == 400
    changed = shop.ask("PUT", path, {**twice, "attributes": {"country": "DE"}}).body
    assert shop.ask("GET", path).body == changed
    listed = shop.ask("GET", f"{APPLICATION}/stores?query=PAR").body
    assert [row["integrationId"] for row in listed["data"]] == ["paris"]
    assert shop.ask("DELETE", path).status == 204
    assert shop.ask("GET", path).status == 404


def test_a_budget_of_a_store_limits_that_store_alone(shop: Shop) -> None:
    berlin = store(shop, "berlin")
    store(shop, "paris")
    path = f"{CAMPAIGN}/stores/budgets"
    sent = {"action": "setDiscount", "storeLimits": [{"storeId": berlin["id"], "limit": 15}]}
    assert shop.ask("POST", path, sent).status == 201
    assert shop.ask("POST", path, sent).status == 409

    def buy(order: str, name: str) -> Any:
        return discounts(shop.put(order, storeIntegrationId=name, state="closed"))

    assert [buy("one", "berlin"), buy("two", "berlin")] == [10, 0]
    assert [buy("three", "paris"), buy("four", "paris")] == [10, 10]
    (limit,) = shop.ask("GET", path).body["data"]
    assert (limit["store"]["integrationId"], limit["limit"], limit["period"]) == (
        "berlin",
        15,
        "overall",
    )
    (summary,) = shop.ask("GET", f"{path}/summary").body["data"]
    assert summary["storeCount"] == 1
    file = "store_integration_id,limit\nberlin,20\nparis,40\n"
    assert shop.upload(f"{path}/import?action=setDiscount&period=overall", file).status == 201
    assert buy("five", "berlin") == 10
    export = shop.ask("GET", f"{path}/export?action=setDiscount&period=overall")
    assert export.text == file
    assert shop.ask("DELETE", f"{path}?period=daily").status == 204
    assert len(shop.ask("GET", path).body["data"]) == 2
    assert shop.ask("DELETE", path).status == 204
    assert shop.ask("GET", path).body["data"] == []


def test_a_campaign_is_copied_without_its_codes(open_shop: Callable[..., Shop]) -> None:
    campaign = Campaign("Ten", [SetDiscount(amount=10)], tags=["sale"])
    applications = [Application("One", [campaign]), Application("Two", api_key="two")]
    shop = open_shop(Setup(applications=applications))
    reply = shop.ask("POST", f"{CAMPAIGN}/copy", {"applicationIds": [2], "name": "Copy"})
    (copied,) = reply.body["data"]
    assert (copied["applicationId"], copied["name"], copied["tags"]) == (2, "Copy", ["sale"])
    sent = b'{"customerSession": {"cartItems": [{"sku": "mug", "quantity": 1, "price": 20}]}}'
    cart = shop.send("PUT", "/v2/customer_sessions/cart", sent, Authorization="ApiKey-v1 two")
    assert discounts(cart) == 10
    unknown = shop.ask("POST", f"{CAMPAIGN}/copy", {"applicationIds": [9]})
    assert unknown.faults == [("Unknown", "/applicationIds/0")]


def test_campaigns_are_searched_by_attributes(shop: Shop) -> None:
    path = f"{APPLICATION}/campaigns_search"
    assert shop.ask("POST", path, {"attributes": {"kind": "sale"}}).body["totalResultSize"] == 1
    assert shop.ask("POST", path, {"attributes": {"kind": "x"}}).body["totalResultSize"] == 0
    assert shop.ask("POST", f"{path}?campaignState=expired", {"attributes": {}}).body["data"] == []


def test_the_allowed_values_of_an_attribute_come_from_a_file(
    open_shop: Callable[..., Shop],
) -> None:
    attributes = [Attribute("CustomerSession", "size"), Attribute("Coupon", "n", "number")]
    shop = open_shop(Setup(attributes=attributes))
    assert shop.upload("/v1/attributes/1/allowed_list/import", "item\nS\nL\n").body["amount"] == 2
    assert shop.put(attributes={"size": "L"}).status == 200
    assert shop.put(attributes={"size": "XL"}).faults == [
        ("Invalid type", "/customerSession/attributes/size")
    ]
    assert shop.ask("GET", "/v1/attributes/1").body["suggestions"] == ["S", "L"]
    assert shop.upload("/v1/attributes/2/allowed_list/import", "item\nS\n").status == 400


def test_the_members_of_audiences_are_counted(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(Setup(audiences=["A", "B"]))
    update_profile(shop, "anna", audiencesChanges={"adds": [2], "deletes": []})
    counts = shop.ask("GET", "/v1/audiences/analytics?audienceIds=1,2&sort=-membersCount").body
    assert counts["data"] == [
        {"audienceId": 2, "membersCount": 1},
        {"audienceId": 1, "membersCount": 0},
    ]


def test_the_prices_of_an_item_are_read_within_a_time(shop: Shop) -> None:
    def sync(price: int) -> None:
        action = {"type": "ADD", "payload": {"sku": "mug", "price": price, "replaceIfExists": True}}
        shop.ask("PUT", "/v1/catalogs/1/sync", {"actions": [action]})

    sync(5)
    shop.clock.move(days=2)
    sync(4)
    body = {"sku": "mug", "startDate": "2026-03-02T00:00:00Z", "endDate": "2026-03-09T00:00:00Z"}
    history = shop.ask("POST", f"{APPLICATION}/price_history", body).body["history"]
    assert [entry["price"] for entry in history] == [4]


YEARLY = LoyaltyProgram("club", tiers=[Tier("Silver", 10), Tier("Gold", 100)], tiers_expire_in="1Y")


def test_customers_are_put_into_tiers_until_a_date(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(Setup(loyalty_programs=[YEARLY]))
    update_profile(shop, "anna", attributes={})
    path = "/v1/loyalty_programs/1/import_customers_tiers"
    header = "customerprofileid,tiername,expirydate\n"
    assert shop.upload(path, f"{header}anna,Gold,2026-03-03T12:00:00Z\n").body["amount"] == 1
    tier = ledger(shop)["currentTier"]
    assert (tier["name"], tier["expiryDate"]) == ("Gold", "2026-03-03T12:00:00Z")
    shop.clock.move(days=3)
    assert "currentTier" not in ledger(shop)
    for row in ("anna,Iron,2027-01-01T00:00:00Z", "ben,Gold,2027-01-01T00:00:00Z", "anna,Gold,x"):
        assert shop.upload(path, header + row).body["errors"][0]["source"] == {"line": "2"}
    past = shop.upload(path, f"{header}anna,Gold,2026-01-01T00:00:00Z\n")
    assert "must lie in the future" in past.body["errors"][0]["details"]


def test_tiers_that_do_not_expire_are_not_imported(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(Setup(loyalty_programs=[LoyaltyProgram("club", tiers=[Tier("Gold", 1)])]))
    path = "/v1/loyalty_programs/1/import_customers_tiers"
    assert shop.upload(path, "customerprofileid,tiername,expirydate\n").status == 400


def test_join_dates_are_imported(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(Setup(loyalty_programs=[YEARLY]))
    update_profile(shop, "anna", attributes={})
    path = "/v1/loyalty_programs/1"
    text = "customerprofileid,newjoindate\nanna,2025-01-01T00:00:00Z\n"
    assert shop.upload(f"{path}/import_join_dates", text).body["amount"] == 1
    export = shop.ask("GET", f"{path}/export_join_dates").text
    assert export.splitlines()[1] == "1,anna,2025-01-01T00:00:00Z"
    unknown = shop.upload(f"{path}/import_join_dates", text.replace("anna", "nobody"))
    assert unknown.body["errors"][0]["source"] == {"line": "2"}


def test_cards_are_imported_and_made_in_batches(open_shop: Callable[..., Shop]) -> None:
    program = LoyaltyProgram("cards", card_based=True, users_per_card=2)
    shop = open_shop(Setup(loyalty_programs=[program]))
    path = "/v1/loyalty_programs/1"
    header = "identifier,state,customerprofileids\n"
    assert shop.upload(f"{path}/import_cards", f"{header}CARD-1,active,anna;ben\n").status == 200
    made = shop.ask("POST", f"{path}/cards/batch", {"numberOfCards": 3, "status": "inactive"}).body
    assert made["numberOfCardsGenerated"] == 3
    cards = shop.ask("GET", f"{path}/cards?batchId={made['batchId']}").body["data"]
    assert [card["status"] for card in cards] == ["inactive"] * 3
    card = shop.ask("GET", f"{path}/cards/CARD-1").body
    assert [profile["integrationId"] for profile in card["profiles"]] == ["anna", "ben"]
    for row in ("CARD-1,active,", "CARD-2,lost,", "CARD-3,active,a;b;c", "X,active,"):
        assert shop.upload(f"{path}/import_cards", header + row).status == 400
    assert shop.ask("POST", f"{path}/cards/batch", {"numberOfCards": 20_001}).status == 400
    shop.ask("PUT", f"{path}/cards/CARD-1/add_points", {"points": 7})
    (log,) = shop.ask("GET", f"{path}/cards/CARD-1/logs").body["data"]
    assert (log["amount"], log["type"], log["cardIdentifier"]) == (7, "addition", "CARD-1")
