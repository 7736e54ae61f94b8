"""Loyalty points, balances, transactions and cards by the APIs."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from talon_one.emulator import (
    LoyaltyProgram,
    Setup,
    Tier,
)

from .emulator_client import Reply, Shop

PROGRAMS = "/v1/loyalty_programs"
ANNA = f"{PROGRAMS}/1/profile/anna"
CARDS = f"{PROGRAMS}/2/cards"


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    """A shop with a club on profiles, a program on cards, and a customer, anna."""
    club = LoyaltyProgram("club", tiers=[Tier("Silver", 10), Tier("Gold", 100)])
    cards = LoyaltyProgram("cards", card_based=True, users_per_card=2)
    waiting = LoyaltyProgram("waiting", pending="on_action", validity="30D")
    shop = open_shop(Setup(loyalty_programs=[club, cards, waiting]))
    data = [{"action": "add", "profileIntegrationId": "anna", "audienceId": 1}]
    assert shop.ask("POST", "/v2/audiences", {"name": "Everybody"}).status == 201
    assert shop.ask("POST", "/v2/customer_audiences", {"data": data}).status == 204
    return shop


def add(shop: Shop, points: float | int, path: str = ANNA, **more: Any) -> Reply:
    return shop.ask("PUT", f"{path}/add_points", {"points": points, **more})


def deduct(shop: Shop, points: float | int, path: str = ANNA, **more: Any) -> Reply:
    return shop.ask("PUT", f"{path}/deduct_points", {"points": points, **more})


def balance(shop: Shop, query: str = "", path: str = ANNA) -> tuple[Any, ...]:
    """Active, pending, spent, expired and negative points of the main ledger."""
    body = shop.ask("GET", f"{path}/balances?{query}").body["balance"]
    names = ("active", "pending", "spent", "expired", "negative")
    return tuple(body[f"{name}Points"] for name in names)


def test_points_are_added_and_deducted_exactly(shop: Shop) -> None:
    assert add(shop, 10.25, name="Birthday").status == 204
    assert deduct(shop, 3.5).status == 204
    assert balance(shop) == (Decimal("6.75"), 0, Decimal("3.5"), 0, 0)
    assert deduct(shop, 7).faults == [("maximum", "/points")]
    assert balance(shop)[0] == Decimal("6.75")


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"points": 0}, "/points"),
        ({"points": 1_000_000_000_000}, "/points"),
        ({"points": 1, "pendingDuration": "2D", "pendingUntil": "2027-01-01T00:00:00Z"}, None),
        ({"points": 1, "validityDuration": "2D", "validUntil": "2027-01-01T00:00:00Z"}, None),
        ({"points": 1, "validityDuration": "two days"}, "/validityDuration"),
        ({"points": 1, "validityDuration": "99999Y"}, ""),
        ({"points": 1, "subledgerId": "x" * 65}, "/subledgerId"),
        ({"points": 1, "name": "x" * 256}, "/name"),
    ],
)
def test_points_that_make_no_sense_are_refused(
    shop: Shop, body: dict[str, Any], place: str | None
) -> None:
    reply = shop.ask("PUT", f"{ANNA}/add_points", body)
    assert reply.status == 400
    assert place is None or [at for _, at in reply.faults] == [place]
    assert balance(shop) == (0, 0, 0, 0, 0)


def test_points_are_pending_then_active_then_expired(shop: Shop) -> None:
    add(shop, 5, pendingDuration="10D", validityDuration="20D")
    assert balance(shop) == (0, 5, 0, 0, 0)
    shop.clock.move(days=10)
    assert balance(shop) == (5, 0, 0, 0, 0)
    shop.clock.move(days=20)
    assert balance(shop) == (0, 0, 0, 5, 0)


def test_balances_are_told_for_any_time(shop: Shop) -> None:
    add(shop, 5, pendingUntil="2026-03-11T00:00:00Z", validUntil="2026-03-21T00:00:00Z")
    shop.clock.move(days=1)
    add(shop, 7)
    assert balance(shop, "endDate=2026-03-02T00:00:00Z") == (0, 5, 0, 0, 0)
    assert balance(shop, "endDate=2026-03-12T00:00:00Z") == (12, 0, 0, 0, 0)
    assert balance(shop, "endDate=2026-03-22T00:00:00Z") == (7, 0, 0, 5, 0)
    assert balance(shop, "endDate=2025-01-01T00:00:00Z") == (0, 0, 0, 0, 0)


def test_subledgers_are_made_when_they_are_used(shop: Shop) -> None:
    add(shop, 5, subledgerId="miles")
    body = shop.ask("GET", f"{ANNA}/balances").body
    assert body["balance"]["activePoints"] == 0
    assert body["subledgerBalances"]["miles"]["activePoints"] == 5
    only = shop.ask("GET", f"{ANNA}/balances?subledgerId=miles").body
    assert ("balance" in only, list(only["subledgerBalances"])) == (False, ["miles"])
    assert deduct(shop, 5).status == 400
    assert deduct(shop, 5, subledgerId="miles").status == 204


def test_tiers_come_if_they_are_asked_for(shop: Shop) -> None:
    add(shop, 12)
    assert "currentTier" not in shop.ask("GET", f"{ANNA}/balances").body["balance"]
    query = "includeTiers=true&includeProjectedTier=true"
    body = shop.ask("GET", f"{ANNA}/balances?{query}").body["balance"]
    assert body["currentTier"]["name"] == "Silver"
    assert (body["nextTierName"], body["pointsToNextTier"]) == ("Gold", 88)
    assert body["projectedTier"]["projectedTierName"] == "Silver"


def test_transactions_come_latest_first(shop: Shop) -> None:
    add(shop, 10, name="First")
    shop.clock.move(days=1)
    add(shop, 20, name="Second", subledgerId="miles")
    deduct(shop, 4, name="Third")

    def listed(query: str = "") -> list[str]:
        body = shop.ask("GET", f"{ANNA}/transactions?{query}").body
        return [row["name"] for row in body["data"]]

    assert listed() == ["Third", "Second", "First"]
    assert listed("subledgerId=miles") == ["Second"]
    assert listed("loyaltyTransactionType=session") == []
    assert listed("loyaltyTransactionType=manual&pageSize=1&skip=1") == ["Second"]
    assert listed("endDate=2026-03-02T00:00:00Z") == ["First"]
    rows = shop.ask("GET", f"{ANNA}/transactions").body["data"]
    assert [row["type"] for row in rows] == ["subtraction", "addition", "addition"]
    assert (rows[2]["startDate"], rows[2]["expiryDate"]) == ("immediate", "unlimited")
    assert listed(f"transactionUUIDs={rows[0]['transactionUUID']}") == ["Third"]
    everybody = shop.ask("GET", f"{PROGRAMS}/1/transactions").body["data"]
    assert [row["customerProfileId"] for row in everybody] == ["anna"] * 3
    twins = shop.ask("GET", f"{ANNA}/ledger_transactions").body["data"]
    assert twins == rows


def test_awaits_activation_can_be_asked_with_true_only(shop: Shop) -> None:
    path = f"{PROGRAMS}/3/profile/anna"
    add(shop, 1, path)
    add(shop, 2, path, pendingDuration="immediate")
    rows = shop.ask("GET", f"{path}/transactions?awaitsActivation=true").body["data"]
    assert [row["amount"] for row in rows] == [1]
    reply = shop.ask("GET", f"{path}/transactions?awaitsActivation=false")
    assert (reply.status, reply.faults) == (400, [("enum", "awaitsActivation")])


def test_unused_points_are_listed_by_their_status(shop: Shop) -> None:
    add(shop, 1, name="late", validUntil="2026-06-01T00:00:00Z")
    add(shop, 2, name="soon", validUntil="2026-04-01T00:00:00Z")
    add(shop, 3, name="ever")
    add(shop, 4, name="next", pendingDuration="5D")
    deduct(shop, 1)

    def listed(query: str) -> list[tuple[str, Any]]:
        body = shop.ask("GET", f"{ANNA}/points?{query}").body
        return [(row["name"], row["amount"]) for row in body["data"]]

    assert listed("sort=expiryDate") == [("soon", 1), ("late", 1), ("ever", 3)]
    assert listed("sort=-expiryDate&pageSize=1") == [("ever", 3)]
    assert listed("status=pending") == [("next", 4)]
    assert listed("status=expired") == []
    shop.clock.move(days=40)
    assert listed("status=expired") == [("soon", 1)]


def test_points_that_await_an_action_are_activated(shop: Shop) -> None:
    path = f"{PROGRAMS}/3/profile/anna"
    for points in (1, 2):
        add(shop, points, path)
    assert balance(shop, path=path)[:2] == (0, 3)
    newest, oldest = shop.ask("GET", f"{path}/transactions").body["data"]
    assert oldest["startDate"] == "on_action"
    activate = f"{PROGRAMS}/3/activate_points"
    reply = shop.ask("POST", activate, {"transactionUUIDs": [oldest["transactionUUID"]]})
    (entry,) = reply.body["ledgerEntries"]
    assert (entry["amount"], entry["expiryDate"]) == (1, "2026-03-31T12:00:00Z")
    assert balance(shop, path=path)[:2] == (1, 2)
    again = shop.ask("POST", activate, {"transactionUUIDs": [oldest["transactionUUID"]]})
    assert again.status == 404
    for body in ({}, {"sessionId": "s", "transactionUUIDs": [newest["transactionUUID"]]}):
        assert shop.ask("POST", activate, body).faults == [("oneOf", "")]
    assert shop.ask("POST", activate, {"transactionUUIDs": ["no-uuid"]}).status == 400


def test_a_customer_joins_once(shop: Shop) -> None:
    join = f"{PROGRAMS}/1/profile/new/join"
    reply = shop.ask("POST", join)
    assert (reply.status, reply.text) == (200, "")
    assert shop.ask("POST", join).status == 400
    assert balance(shop, path=f"{PROGRAMS}/1/profile/new") == (0, 0, 0, 0, 0)
    assert shop.ask("POST", f"{PROGRAMS}/9/profile/new/join").status == 404
    assert shop.ask("POST", f"{PROGRAMS}/2/profile/new/join").status == 400


def test_ledgers_are_emptied(shop: Shop) -> None:
    for subledger in ("", "miles", "stars"):
        add(shop, 5, subledgerId=subledger)
    path = f"{ANNA}/delete_transactions"
    assert shop.ask("POST", path, {"scope": "SelectedSubledgers"}).status == 400
    selected = {"scope": "SelectedSubledgers", "subledgerIds": ["", "miles"]}
    assert shop.ask("POST", path, selected).status == 204
    body = shop.ask("GET", f"{ANNA}/balances").body
    assert (body["balance"]["activePoints"], list(body["subledgerBalances"])) == (0, ["stars"])
    assert shop.ask("POST", path, {"scope": "AllSubledgers"}).status == 204
    assert shop.ask("GET", f"{ANNA}/transactions").body["data"] == []


def test_all_of_a_ledger_is_read_at_once(shop: Shop) -> None:
    add(shop, 5)
    add(shop, 7, subledgerId="miles", pendingDuration="1D")
    deduct(shop, 2)
    body = shop.ask("GET", ANNA).body
    assert (body["ledger"]["totalActivePoints"], body["ledger"]["totalSpentPoints"]) == (3, 2)
    assert [each["type"] for each in body["ledger"]["transactions"]] == ["addition", "subtraction"]
    assert body["subLedgers"]["miles"]["pendingPoints"][0]["amount"] == 7


def test_points_come_from_a_file(shop: Shop) -> None:
    text = (
        "customerprofileid,amount,expirydate,subledgerid,reason\nanna,5.5,,,Gift\nben,3,,miles,\n"
    )
    reply = shop.upload(f"{PROGRAMS}/1/import_points", text)
    assert (reply.status, reply.body["amount"]) == (200, 2)
    (row,) = shop.ask("GET", f"{ANNA}/transactions?loyaltyTransactionType=import").body["data"]
    assert (row["name"], row["amount"]) == ("Gift", Decimal("5.5"))
    for line in ("anna,0,,,", "anna,many,,,", "anna,1,soon,,", f"anna,1,,{'x' * 65},"):
        bad = shop.upload(f"{PROGRAMS}/1/import_points", text.splitlines()[0] + f"\n{line}\n")
        assert bad.body["errors"][0]["source"] == {"line": "2"}
    assert balance(shop)[0] == Decimal("5.5")


def test_unknown_programs_and_profiles_are_not_found(shop: Shop) -> None:
    assert shop.ask("GET", f"{PROGRAMS}/9/profile/anna/balances").status == 404
    assert shop.ask("GET", f"{PROGRAMS}/1/profile/ben/balances").status == 404
    assert add(shop, 1, f"{PROGRAMS}/1/profile/ben").status == 404
    assert add(shop, 1, f"{PROGRAMS}/x/profile/anna").status == 404
    assert add(shop, 1, f"{PROGRAMS}/2/profile/anna").status == 400
    assert shop.ask("GET", f"{PROGRAMS}/1/cards/CARD-1").status == 400


def card(shop: Shop, **body: Any) -> Reply:
    return shop.ask("POST", CARDS, body)


def test_a_card_is_made_linked_and_unlinked(shop: Shop) -> None:
    made = card(shop, cardIdentifier="CARD-1", customerProfileIds=["anna"])
    assert (made.status, made.body["status"], made.body["usersPerCardLimit"]) == (200, "active", 2)
    link = "/v2/loyalty_programs/2/cards/CARD-1"
    linked = shop.ask("POST", f"{link}/link_profile", {"integrationId": "ben"})
    assert [each["integrationId"] for each in linked.body["profiles"]] == ["anna", "ben"]
    assert shop.ask("POST", f"{link}/link_profile", {"integrationId": "ben"}).status == 200
    full = shop.ask("POST", f"{link}/link_profile", {"integrationId": "carl"})
    assert full.faults == [("maxItems", "/integrationId")]
    left = shop.ask("POST", f"{link}/unlink_profile", {"integrationId": "anna"})
    assert [each["integrationId"] for each in left.body["profiles"]] == ["ben"]
    assert shop.ask("POST", f"{link}/unlink_profile", {"integrationId": "anna"}).status == 400


def test_cards_have_identifiers_of_their_own(shop: Shop) -> None:
    assert card(shop).body["identifier"] != card(shop).body["identifier"]
    assert card(shop, cardIdentifier="CARD-1").status == 200
    assert card(shop, cardIdentifier="CARD-1").faults == [("uniqueItems", "/cardIdentifier")]
    assert card(shop, cardIdentifier="a b c d").status == 400
    listed = shop.ask("GET", f"{CARDS}?identifier=CARD-1").body["data"]
    assert [each["identifier"] for each in listed] == ["CARD-1"]
    assert len(shop.ask("GET", CARDS).body["data"]) == 3


def test_points_of_a_card_are_its_own(shop: Shop) -> None:
    card(shop, cardIdentifier="CARD-1", customerProfileIds=["anna"])
    path = f"{CARDS}/CARD-1"
    assert add(shop, 10, path, subledgerId="miles").status == 204
    assert add(shop, 5, path).status == 204
    assert deduct(shop, 2, path).status == 204
    body = shop.ask("GET", f"{path}/balances?subledgerId=&subledgerId=miles").body
    assert body["balance"]["activePoints"] == 3
    assert body["subledgerBalances"]["miles"]["activePoints"] == 10
    assert body["profiles"][0]["integrationId"] == "anna"
    rows = shop.ask("GET", f"{path}/transactions").body["data"]
    assert {row["cardIdentifier"] for row in rows} == {"CARD-1"}
    points = shop.ask("GET", f"{path}/points?subledgerId=miles").body["data"]
    assert [row["amount"] for row in points] == [10]
    programs = shop.ask("GET", f"{PROGRAMS}/2/transactions").body["data"]
    assert {row["cardIdentifier"] for row in programs} == {"CARD-1"}


def test_a_card_that_is_not_active_takes_no_points(shop: Shop) -> None:
    card(shop, cardIdentifier="CARD-1", status="inactive")
    path = f"{CARDS}/CARD-1"
    assert add(shop, 1, path).status == 400
    assert shop.ask("PUT", path, {"status": "active"}).body["status"] == "active"
    assert add(shop, 1, path).status == 204
    assert shop.ask("PUT", path, {"status": "lost"}).faults == [("enum", "/status")]


def test_a_transfer_moves_everything_and_blocks_the_old_card(shop: Shop) -> None:
    card(shop, cardIdentifier="OLD-1", customerProfileIds=["anna"])
    add(shop, 5, f"{CARDS}/OLD-1")
    body = {"newCardIdentifier": "NEW-1", "blockReason": "lost"}
    assert shop.ask("PUT", f"{CARDS}/OLD-1/transfer", body).status == 204
    new, old = (shop.ask("GET", f"{CARDS}/{name}").body for name in ("NEW-1", "OLD-1"))
    assert (new["status"], new["oldCardIdentifier"]) == ("active", "OLD-1")
    assert [each["integrationId"] for each in new["profiles"]] == ["anna"]
    assert (old["blockReason"], old["newCardIdentifier"]) == ("lost", "NEW-1")
    assert balance(shop, path=f"{CARDS}/NEW-1")[0] == 5
    assert balance(shop, path=f"{CARDS}/OLD-1")[0] == 0
    assert shop.ask("PUT", f"{CARDS}/OLD-1", {"status": "active"}).status == 400
    assert shop.ask("PUT", f"{CARDS}/OLD-1/transfer", body).status == 400


def test_a_deleted_card_is_gone_with_its_points(shop: Shop) -> None:
    card(shop, cardIdentifier="CARD-1")
    add(shop, 5, f"{CARDS}/CARD-1")
    assert shop.ask("DELETE", f"{CARDS}/CARD-1").status == 204
    assert shop.ask("GET", f"{CARDS}/CARD-1").status == 404
    card(shop, cardIdentifier="CARD-1")
    assert balance(shop, path=f"{CARDS}/CARD-1")[0] == 0
