"""What extractors read by the Management API: sessions, customers, events, referrals, logs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from talon_one.emulator import (
    Application,
    Attribute,
    Campaign,
    Coupon,
    CouponValid,
    Referral,
    ReferralValid,
    SetDiscount,
    Setup,
    TriggerWebhook,
)

from .emulator_client import MANAGEMENT_KEY, Shop, item
from .steps import reopen, track, update_profile

APPLICATION = "/v1/applications/1"
RANGE = "rangeStart=2026-01-01T00:00:00Z&rangeEnd=2027-01-01T00:00:00Z"

SETUP = Setup(
    campaigns=[
        Campaign(
            "Codes",
            [SetDiscount(10), TriggerWebhook("ping")],
            [CouponValid()],
            [Coupon("SUMMER")],
        ),
        Campaign(
            "Friends", [SetDiscount(5)], [ReferralValid()], referrals=[Referral("FRIEND", "ben")]
        ),
    ],
    attributes=[
        Attribute("Event", "page", event_type="visit"),
        Attribute("CustomerProfile", "Name"),
        Attribute("CustomerProfile", "Email"),
    ],
)


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    shop = open_shop(SETUP)
    update_profile(shop, "anna", attributes={"Name": "Anna Smith", "Email": "anna@example.com"})
    mugs = [item("mug", 10, 2)]
    shop.put("order", profileId="anna", cartItems=mugs, couponCodes=["SUMMER"], state="closed")
    shop.clock.move(hours=1)
    shop.put("cart", profileId="carl", cartItems=mugs, referralCode="FRIEND", state="closed")
    shop.put("open", cartItems=[item("cap", 5)], couponCodes=["NOPE"])
    return shop


def read(shop: Shop, path: str, body: Any = None) -> Any:
    """The body of a read, or of a search."""
    reply = shop.ask("GET" if body is None else "POST", path, body)
    assert reply.status == 200, reply.text
    return reply.body


def test_sessions_are_listed_in_pages_with_their_discounts(shop: Shop) -> None:
    first = read(shop, f"{APPLICATION}/sessions?pageSize=2")
    assert (len(first["data"]), first["hasMore"]) == (2, True)
    order = first["data"][0]
    assert (order["integrationId"], order["profileintegrationid"]) == ("order", "anna")
    assert (order["coupon"], order["totalDiscounts"], order["discounts"]) == (
        "SUMMER",
        2,
        {"Codes": 2},
    )
    rest = read(shop, f"{APPLICATION}/sessions?pageSize=2&skip=2")
    assert ([row["integrationId"] for row in rest["data"]], rest["hasMore"]) == (["open"], False)
    last = read(shop, f"{APPLICATION}/sessions?sort=-created&pageSize=1")
    assert last["data"] == rest["data"]
    assert read(shop, f"{APPLICATION}/sessions/{order['id']}") == order
    assert shop.ask("GET", f"{APPLICATION}/sessions/99").status == 404


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("state=open", ["open"]),
        ("profile=anna", ["order"]),
        ("profile=ann", []),
        ("profile=ann&partialMatch=true", ["order"]),
        ("coupon=SUMMER", ["order"]),
        ("referral=FRIEND", ["cart"]),
        ("integrationId=cart", ["cart"]),
        ("createdAfter=2026-03-01T12:30:00Z&state=closed", ["cart"]),
    ],
)
def test_sessions_are_filtered(shop: Shop, query: str, expected: list[str]) -> None:
    found = read(shop, f"{APPLICATION}/sessions?{query}")["data"]
    assert [session["integrationId"] for session in found] == expected


def test_customers_are_listed_with_their_advocate(shop: Shop) -> None:
    listed = read(shop, f"{APPLICATION}/customers?withTotalResultSize=true")
    assert listed["totalResultSize"] == 3
    carl = next(row for row in listed["data"] if row["integrationId"] == "carl")
    assert (carl["advocateIntegrationId"], carl["closedSessions"]) == ("ben", 1)
    assert read(shop, f"{APPLICATION}/customers/{carl['id']}") == carl
    assert "totalResultSize" not in read(shop, f"{APPLICATION}/customers?integrationId=carl")
    assert shop.ask("GET", f"{APPLICATION}/customers/99").status == 404


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"attributes": {"Name": "Anna Smith"}}, ["anna"]),
        ({"attributes": {"Name": "Anna"}}, []),
        ({"integrationIDs": ["ben", "carl"]}, ["ben", "carl"]),
        ({}, ["ben", "anna", "carl"]),
    ],
)
def test_customers_are_searched(shop: Shop, wanted: Any, expected: list[str]) -> None:
    for path in (f"{APPLICATION}/customer_search", "/v1/customer_search/no_total?sandbox=true"):
        found = read(shop, path, wanted)["data"]
        assert [profile["integrationId"] for profile in found] == expected


def test_profiles_are_those_of_one_environment(open_shop: Callable[..., Shop]) -> None:
    applications = [Application("Live", sandbox=False), Application("Test", api_key="test")]
    shop = open_shop(Setup(applications=applications))
    update_profile(shop, "anna", attributes={})
    body = b'{"attributes": {}}'
    shop.send("PUT", "/v2/customer_profiles/ben", body, Authorization="ApiKey-v1 test")
    (live,) = read(shop, "/v1/customers/no_total")["data"]
    (sandbox,) = read(shop, "/v1/customers/no_total?sandbox=true")["data"]
    assert (live["integrationId"], sandbox["integrationId"]) == ("anna", "ben")
    assert read(shop, f"/v1/customers/{sandbox['id']}") == sandbox
    assert shop.ask("GET", "/v1/customers/99").status == 404


def test_friends_are_those_who_redeemed_a_referral(shop: Shop) -> None:
    friends = read(shop, f"{APPLICATION}/profile/ben/friends?withTotalResultSize=true")
    (friend,) = friends["data"]
    assert (friend["friendIntegrationId"], friend["sessionId"]) == ("carl", "cart")
    assert friends["totalResultSize"] == 1
    assert read(shop, f"{APPLICATION}/profile/anna/friends")["data"] == []


def test_a_customer_is_reported_with_orders_and_coupons(shop: Shop) -> None:
    analytics = read(shop, f"{APPLICATION}/customers/2/analytics")
    assert (analytics["totalOrders"], analytics["totalRevenue"]) == (1, 20)
    assert (analytics["acceptedCoupons"], analytics["totalDiscounts"]) == (1, 2)
    report = read(shop, f"{APPLICATION}/customer_activity_reports/2?{RANGE}")
    assert (report["name"], report["couponRedemptions"]) == ("Anna Smith", 1)
    reports = read(shop, f"{APPLICATION}/customer_activity_reports/no_total?{RANGE}")
    assert [row["integrationId"] for row in reports["data"]] == ["anna", "carl"]
    named = read(shop, f"{APPLICATION}/customer_activity_reports/no_total?{RANGE}&name=smith")
    assert named["data"] == [report]


def test_events_are_listed_with_their_effects(shop: Shop) -> None:
    track(shop, "visit", attributes={"page": "home"})
    shop.put("order", state="cancelled")
    events = read(shop, f"{APPLICATION}/events/no_total")["data"]
    assert [event["type"] for event in events] == [
        "talon_session_closed",
        "talon_session_closed",
        "talon_session_created",
        "visit",
        "talon_session_revoked",
    ]
    assert [effect["effectType"] for effect in events[0]["effects"]] == [
        "acceptCoupon",
        "setDiscount",
        "triggerWebhook",
    ]
    assert (events[0]["profileId"], events[0]["sessionId"]) == (2, 1)
    assert events[3]["attributes"] == {"page": "home"}
    rollbacks = {effect["effectType"] for effect in events[4]["effects"]}
    assert rollbacks == {"rollbackCoupon", "rollbackDiscount"}


@pytest.mark.parametrize(
    ("query", "sessions"),
    [
        ("type=talon_session_created", ["open"]),
        ("session=order", ["order"]),
        ("profile=carl", ["cart"]),
        ("customerName=smith", ["order"]),
        ("customerEmail=ANNA@", ["order"]),
        ("couponCode=SUMMER", ["order"]),
        ("campaignQuery=friends", ["cart"]),
        ("ruleQuery=codes", ["order"]),
        ("effectType=rejectCoupon", ["open"]),
        ("createdAfter=2026-03-01T12:30:00Z", ["cart", "open"]),
    ],
)
def test_events_are_filtered(shop: Shop, query: str, sessions: list[str]) -> None:
    ids = {row["id"]: row["integrationId"] for row in read(shop, f"{APPLICATION}/sessions")["data"]}
    found = read(shop, f"{APPLICATION}/events/no_total?{query}")["data"]
    assert [ids[event["sessionId"]] for event in found] == sessions


def test_event_types_are_those_defined_and_those_seen(shop: Shop) -> None:
    assert [row["name"] for row in read(shop, "/v1/event_types")["data"]] == ["visit"]
    assert read(shop, "/v1/event_types?name=other")["data"] == []
    seen = read(shop, f"{APPLICATION}/event_types")["data"]
    assert seen == ["talon_session_closed", "talon_session_created"]


def test_a_reopened_session_has_an_event(shop: Shop) -> None:
    reopen(shop, "order")
    events = read(shop, f"{APPLICATION}/events/no_total?session=order")["data"]
    assert [event["type"] for event in events][1:] == ["talon_session_reopened"]


def test_a_dry_run_leaves_no_event(shop: Shop) -> None:
    before = read(shop, f"{APPLICATION}/events/no_total")
    shop.put("order-2", query="?dry=true")
    assert read(shop, f"{APPLICATION}/events/no_total") == before


def test_referrals_are_listed_changed_and_deleted(shop: Shop) -> None:
    path = f"{APPLICATION}/campaigns/2/referrals"
    (referral,) = read(shop, f"{path}/no_total?advocate=ben")["data"]
    assert (referral["code"], referral["usageCounter"]) == ("FRIEND", 1)
    assert read(shop, f"{path}/no_total?usable=false")["data"] == []
    changed = shop.ask("PUT", f"{path}/{referral['id']}", {"usageLimit": 1}).body
    assert changed["usageLimit"] == 1
    assert read(shop, f"{path}/no_total?usable=false")["data"] == [changed]
    wrong = {"startDate": "2026-02-01T00:00:00Z", "expiryDate": "2026-01-01T00:00:00Z"}
    assert shop.ask("PUT", f"{path}/{referral['id']}", wrong).faults[0][1] == "/expiryDate"
    assert shop.ask("DELETE", f"{path}/{referral['id']}").status == 204
    assert shop.ask("DELETE", f"{path}/{referral['id']}").status == 404


def test_referrals_are_imported(shop: Shop) -> None:
    path = f"{APPLICATION}/campaigns/2"
    text = "code,advocateprofileintegrationid,limitval\nNEWFRIEND,dora,3\nOTHER,dora,\n"
    reply = shop.upload(f"{path}/import_referrals", text)
    assert (reply.body["amount"], reply.body["entity"]) == (2, "Referral")
    found = read(shop, f"{path}/referrals/no_total?advocate=dora")["data"]
    assert [referral["usageLimit"] for referral in found] == [3, 1]
    assert {referral["importId"] for referral in found} == {reply.body["id"]}
    twice = shop.upload(f"{path}/import_referrals", text)
    assert twice.body["errors"][0]["source"] == {"line": "2"}


def test_access_logs_have_the_requests_of_the_application_alone(shop: Shop) -> None:
    read(shop, f"{APPLICATION}/sessions")
    shop.put("bad", state="cancelled")
    path = f"{APPLICATION}/access_logs/no_total?{RANGE}"
    logs = read(shop, path)["data"]
    assert {log["method"] for log in logs} == {"put"}
    assert len(logs) == 5
    assert '"profileId": "carl"' in logs[2]["requestPayload"]
    assert '"SUMMER"' in logs[1]["responsePayload"]
    (failed,) = read(shop, f"{path}&status=error")["data"]
    assert (failed["status"], failed["requestUri"]) == (400, "/v2/customer_sessions/bad")
    assert len(read(shop, f"{path}&path=profiles/.*a$")["data"]) == 1
    assert shop.ask("GET", f"{path}&path=(").faults == [("pattern", "path")]


def test_changes_are_those_of_the_management_api(shop: Shop) -> None:
    shop.ask("DELETE", f"{APPLICATION}/campaigns/2")
    shop.ask("POST", f"{APPLICATION}/campaigns/99/coupons", {"usageLimit": 1, "numberOfCoupons": 1})
    read(shop, "/v1/customer_search/no_total", {})
    shop.ask("POST", "/v1/additional_costs", {"name": "fee", "title": "Fee", "description": ""})
    changes = read(shop, "/v1/changes?withTotalResultSize=true")
    assert changes["totalResultSize"] == 2
    deleted, created = changes["data"]
    assert (deleted["entity"], "new" in deleted) == (f"{APPLICATION}/campaigns/2", False)
    assert (created["entity"], created["new"]["name"]) == ("/v1/additional_costs", "fee")
    assert read(shop, "/v1/changes?entityPath=COSTS")["data"] == [created]


def test_exports_are_listed(shop: Shop) -> None:
    shop.ask("GET", f"{APPLICATION}/export_coupons?campaignId=1&createdBefore=2027-01-01T00:00:00Z")
    shop.ask("GET", f"{APPLICATION}/export_effects")
    exports = read(shop, "/v1/exports")
    assert [row["entity"] for row in exports["data"]] == ["Coupon", "Effect"]
    assert exports["data"][0]["filter"]["createdBefore"] == "2027-01-01T00:00:00Z"
    assert read(shop, "/v1/exports?entity=Effect")["totalResultSize"] == 1
    assert read(shop, "/v1/exports?campaignId=1")["data"] == exports["data"][:1]


def test_the_account_counts_what_it_has(shop: Shop) -> None:
    account = read(shop, "/v1/accounts/1")
    assert (account["applicationCount"], account["campaignsActiveCount"]) == (1, 2)
    analytics = read(shop, "/v1/accounts/1/analytics")
    assert (analytics["coupons"], analytics["referralCodes"], analytics["activeRules"]) == (1, 1, 2)
    assert (analytics["webhooks"], analytics["sandboxApplications"]) == (1, 1)
    assert shop.ask("GET", "/v1/accounts/2").status == 404
    (user,) = read(shop, "/v1/users")["data"]
    assert read(shop, f"/v1/users/{user['id']}") == user
    assert shop.ask("GET", "/v1/users/7").status == 404


def test_webhooks_are_those_that_rules_name(shop: Shop) -> None:
    (webhook,) = read(shop, "/v1/webhooks")["data"]
    assert webhook["title"] == "ping"
    assert read(shop, f"/v1/webhooks/{webhook['id']}") == webhook
    assert read(shop, "/v1/webhooks?title=other")["data"] == []


def test_the_health_of_an_application_is_that_of_its_last_request(shop: Shop) -> None:
    assert read(shop, f"{APPLICATION}/health_report")["summary"] == "OK"
    shop.put("bad", state="cancelled")
    assert read(shop, f"{APPLICATION}/health_report")["summary"] == "ERROR"


def test_an_unused_application_has_no_health(open_shop: Callable[..., Shop]) -> None:
    assert read(open_shop(), f"{APPLICATION}/health_report")["summary"] == "NONE"


def test_signing_in_gives_a_token_that_lasts_three_months(shop: Shop) -> None:
    sent = {"email": "admin@example.com", "password": MANAGEMENT_KEY}
    assert shop.ask("POST", "/v1/sessions", {**sent, "password": "wrong"}).status == 401
    reply = shop.ask("POST", "/v1/sessions", sent)
    assert reply.status == 201
    bearer = f"Bearer {reply.body['token']}"

    def use() -> int:
        return shop.send("GET", "/v1/users", Authorization=bearer).status

    assert use() == 200
    shop.clock.move(days=90)
    assert use() == 401
    again = f"Bearer {shop.ask('POST', '/v1/sessions', sent).body['token']}"
    assert shop.send("DELETE", "/v1/sessions", Authorization=again).status == 204
    assert shop.send("GET", "/v1/users", Authorization=again).status == 401
    assert shop.send("DELETE", "/v1/sessions").status == 204
    assert read(shop, "/v1/users")["totalResultSize"] == 1


def test_what_only_the_campaign_manager_creates_is_missing(shop: Shop) -> None:
    assert read(shop, "/v1/campaign_groups") == {"data": [], "totalResultSize": 0}
    assert read(shop, f"{APPLICATION}/experiments") == {"data": [], "totalResultSize": 0}
    assert read(shop, "/v1/campaign_templates") == {"data": [], "hasMore": False}
    assert read(shop, f"{APPLICATION}/cart_item_filters") == {"data": [], "hasMore": False}
    assert shop.ask("GET", "/v1/campaign_groups/1").status == 404
    assert shop.ask("GET", f"{APPLICATION}/campaigns/1/value_maps/1/export").status == 404
    sent = {"name": "Copy", "templateId": 5}
    made = shop.ask("POST", f"{APPLICATION}/create_campaign_from_template", sent)
    assert made.faults == [("Unknown", "/templateId")]


def test_rules_are_shown_with_their_conditions_and_effects(shop: Shop) -> None:
    path = f"{APPLICATION}/campaigns/1/rulesets"
    (ruleset,) = read(shop, path)["data"]
    (rule,) = ruleset["rules"]
    assert (rule["title"], rule["condition"]) == ("Codes", ["and", ["couponValid", {}]])
    assert rule["effects"][1] == ["triggerWebhook", {"webhook": "ping"}]
    assert read(shop, f"{path}/{ruleset['id']}") == ruleset
    newer = read(shop, f"/v2/applications/1/campaigns/1/rulesets/{ruleset['id']}")
    assert [len(rule["blocks"]) for rule in newer["promotionRules"]] == [3]
    assert shop.ask("GET", f"{path}/99").status == 404


def test_a_key_may_be_for_some_operations_alone(open_shop: Callable[..., Shop]) -> None:
    shop = open_shop(management_keys={"reader": ["getCampaigns"]})
    header = "ManagementKey-v1 reader"
    assert shop.send("GET", f"{APPLICATION}/campaigns", Authorization=header).status == 200
    reply = shop.send("GET", "/v1/users", Authorization=header)
    assert (reply.status, "getUsers" in reply.body["message"]) == (401, True)
