"""Audiences and who is in them."""

from __future__ import annotations

from typing import Any

from .emulator_client import Reply, Shop


def create(shop: Shop, name: str = "Friends", **more: Any) -> int:
    reply = shop.ask("POST", "/v2/audiences", {"name": name, **more})
    assert reply.status == 201
    id: int = reply.body["id"]
    return id


def enrol(shop: Shop, audience: int, *profiles: str, action: str = "add") -> Reply:
    data = [
        {"action": action, "profileIntegrationId": profile, "audienceId": audience}
        for profile in profiles
    ]
    return shop.ask("POST", "/v2/customer_audiences", {"data": data})


def members(shop: Shop, audience: int) -> list[str]:
    reply = shop.ask("GET", f"/v1/audiences/{audience}/memberships")
    return [profile["integrationId"] for profile in reply.body["data"]]


def test_an_audience_is_created_renamed_and_deleted(shop: Shop) -> None:
    id = create(shop, "Friends", description="of the house")
    renamed = shop.ask("PUT", f"/v2/audiences/{id}", {"name": "Guests"})
    assert (renamed.body["name"], renamed.body["description"]) == ("Guests", "of the house")
    assert [each["name"] for each in shop.ask("GET", "/v1/audiences").body["data"]] == ["Guests"]
    assert shop.ask("DELETE", f"/v2/audiences/{id}").status == 204
    assert shop.ask("DELETE", f"/v2/audiences/{id}").status == 404
    assert shop.ask("GET", "/v1/audiences").body == {"hasMore": False, "data": []}


def test_an_id_of_an_integration_is_used_once(shop: Shop) -> None:
    create(shop, integration="mparticle", integrationId="one")
    create(shop, integration="braze", integrationId="one")
    body = {"name": "Again", "integration": "braze", "integrationId": "one"}
    assert shop.ask("POST", "/v2/audiences", body).status == 409


def test_profiles_are_added_and_removed_and_made_where_they_are_missing(shop: Shop) -> None:
    id = create(shop)
    assert enrol(shop, id, "anna", "ben", "anna").status == 204
    assert members(shop, id) == ["anna", "ben"]
    assert enrol(shop, id, "anna", action="delete").status == 204
    assert members(shop, id) == ["ben"]
    assert shop.ask("DELETE", f"/v2/audiences/{id}/memberships").status == 204
    assert members(shop, id) == []


def test_memberships_change_all_or_none(shop: Shop) -> None:
    id = create(shop)
    data = [
        {"action": "add", "profileIntegrationId": "anna", "audienceId": id},
        {"action": "add", "profileIntegrationId": "ben", "audienceId": 99},
    ]
    reply = shop.ask("POST", "/v2/customer_audiences", {"data": data})
    assert reply.status == 404
    assert reply.body["errors"][0]["source"] == {"pointer": "/data/1/audienceId"}
    assert members(shop, id) == []


def test_at_most_a_thousand_memberships_change_at_once(shop: Shop) -> None:
    id = create(shop)
    assert enrol(shop, id, *["anna"] * 1000).status == 204
    assert enrol(shop, id, *["anna"] * 1001).faults == [("maxItems", "/data")]


def test_attributes_of_all_members_are_set(shop: Shop) -> None:
    id = create(shop)
    enrol(shop, id, "anna", "ben")
    enrol(shop, create(shop, "Others"), "carl")
    path = f"/v2/audience_customers/{id}/attributes"
    assert shop.ask("PUT", path, {"Size": 42, "City": "Rome"}).status == 204
    assert shop.ask("PUT", path, {"City": None}).status == 204
    data = shop.ask("GET", f"/v1/audiences/{id}/memberships").body["data"]
    assert [profile["attributes"] for profile in data] == [{"Size": 42}, {"Size": 42}]
    inventory = shop.ask("GET", "/v1/customer_profiles/carl/inventory?profile=true")
    assert inventory.body["profile"]["attributes"] == {}


def test_a_file_replaces_the_members(shop: Shop) -> None:
    id = create(shop)
    enrol(shop, id, "anna")
    path = f"/v1/audiences/{id}/memberships"
    reply = shop.upload(f"{path}/import", "profileintegrationid\nben\ncarl\n")
    assert (reply.status, reply.body["amount"]) == (200, 2)
    assert members(shop, id) == ["ben", "carl"]
    assert shop.ask("GET", f"{path}/export").text == "profileintegrationid\nben\ncarl\n"


def test_members_come_in_pages_and_by_the_beginning_of_their_id(shop: Shop) -> None:
    id = create(shop)
    enrol(shop, id, "anna", "ben", "bert")
    path = f"/v1/audiences/{id}/memberships"
    first = shop.ask("GET", f"{path}?pageSize=2").body
    assert (first["hasMore"], len(first["data"])) == (True, 2)
    last = shop.ask("GET", f"{path}?pageSize=2&skip=2").body
    assert (last["hasMore"], last["data"][0]["integrationId"]) == (False, "bert")
    found = shop.ask("GET", f"{path}?profileQuery=be").body["data"]
    assert [profile["integrationId"] for profile in found] == ["ben", "bert"]


def test_the_total_comes_if_it_is_asked_for(shop: Shop) -> None:
    create(shop)
    body = shop.ask("GET", "/v1/audiences?withTotalResultSize=true&sort=-name").body
    assert (body["totalResultSize"], "hasMore" in body) == (1, False)
    assert shop.ask("GET", "/v1/audiences?skip=-1").faults == [("minimum", "skip")]
    assert shop.ask("GET", "/v1/audiences?pageSize=1001").faults == [("maximum", "pageSize")]
