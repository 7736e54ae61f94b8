"""Updates of profiles and custom events: rules that run without a session."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from talon_one.emulator import (
    AddLoyaltyPoints,
    AddToAudience,
    Application,
    AwardGiveaway,
    Campaign,
    EvaluationGroup,
    EventAttribute,
    EventType,
    GiveawayPool,
    InAudience,
    ProfileAttribute,
    SetDiscount,
    Settings,
    Setup,
    ShowNotification,
    UpdateAttribute,
)

from .emulator_client import Shop, item
from .steps import kinds, points, profile, track, track_advanced, update_profile

OpenShop = Callable[..., Shop]

SIGNUP = Campaign(
    "Newsletter",
    [AddLoyaltyPoints("miles", points=50), UpdateAttribute("newsletter", True, of="profile")],
    [EventType("newsletter_signup"), EventAttribute("source", one_of=["web", "app"])],
)
WELCOME = Campaign("Welcome", [ShowNotification("Hello")], [EventType("talon_profile_created")])
GOLD = Campaign(
    "Gold",
    [ShowNotification("You are gold")],
    [EventType("talon_profile_updated"), ProfileAttribute("level", equals="gold")],
)
CART = Campaign("Cart", [SetDiscount(10)])


@pytest.fixture
def house(open_shop: OpenShop) -> Shop:
    return open_shop([SIGNUP, WELCOME, GOLD, CART])


def test_a_profile_update_runs_no_rules_unless_asked_to(house: Shop) -> None:
    reply = update_profile(house, "anna", attributes={"level": "gold"})
    assert reply.body == {"effects": [], "createdCoupons": [], "createdReferrals": []}
    assert profile(house)["attributes"] == {"level": "gold"}
    faults = update_profile(house, "anna", responseContent=["customerProfile"]).faults
    assert faults == [("Invalid value", "/responseContent")]


def test_rules_of_a_profile_update_see_what_it_changed(house: Shop) -> None:
    query = "?runRuleEngine=true"
    content = ["customerProfile", "event", "triggeredCampaigns"]
    first = update_profile(house, "anna", query, responseContent=content)
    assert [props["title"] for _, props in first.effects] == ["Hello"]
    assert first.body["event"]["type"] == "talon_profile_created"
    second = update_profile(
        house, "anna", query, attributes={"level": "gold"}, responseContent=content
    )
    assert [props["title"] for _, props in second.effects] == ["You are gold"]
    assert second.body["event"]["type"] == "talon_profile_updated"
    assert second.body["customerProfile"]["attributes"] == {"level": "gold"}
    assert [each["name"] for each in second.body["triggeredCampaigns"]] == ["Gold"]


def test_a_dry_profile_update_needs_rules_and_leaves_no_trace(house: Shop) -> None:
    assert update_profile(house, "anna", "?dry=true").faults == [("dry", "dry")]
    before = house.emulator.snapshot()
    dry = update_profile(house, "anna", "?dry=true&runRuleEngine=true", attributes={"a": 1})
    assert kinds(dry) == ["showNotification"]
    assert house.emulator.snapshot() == before


def test_attributes_of_a_profile_are_merged_and_null_removes_one(house: Shop) -> None:
    update_profile(house, "anna", attributes={"a": 1, "b": [1]})
    update_profile(house, "anna", attributes={"a": None, "c": "x"})
    assert profile(house)["attributes"] == {"b": [1], "c": "x"}


def test_last_activity_moves_only_when_rules_run(house: Shop) -> None:
    house.put(profileId="anna")
    house.clock.move(hours=1)
    update_profile(house, "anna", attributes={"a": 1})
    assert seen(house) == "2026-03-01T12:00:00Z"
    update_profile(house, "anna", "?runRuleEngine=true")
    assert seen(house) == "2026-03-01T13:00:00Z"


def seen(shop: Shop) -> Any:
    return (
        shop.emulator._account.applications[0]
        .store.profiles["anna"]
        .last_activity.strftime("%Y-%m-%dT%H:%M:%SZ")
    )


def test_audiences_change_with_the_profile(open_shop: OpenShop) -> None:
    campaigns = [
        Campaign("Members", [SetDiscount(10)], [InAudience("members")]),
        Campaign("Join", [AddToAudience("seen")]),
    ]
    shop = open_shop(Setup(campaigns=campaigns, audiences=["members", "others"]))
    assert kinds(shop.put(profileId="anna")) == ["addToAudience"]
    changes = {"adds": [1, 2], "deletes": [2]}
    assert update_profile(shop, "anna", audiencesChanges=changes).status == 200
    assert [each["name"] for each in profile(shop)["audienceMemberships"]] == ["seen", "members"]
    assert kinds(shop.put(profileId="anna")) == ["setDiscount", "addToAudience"]
    unknown = update_profile(shop, "anna", audiencesChanges={"adds": [9], "deletes": []})
    assert unknown.faults == [("Unknown", "/audiencesChanges/adds/0")]


def bulk(shop: Shop, query: str = "", count: int = 2) -> Any:
    profiles = [
        {"integrationId": f"profile-{number}", "attributes": {"number": number}}
        for number in range(count)
    ]
    body = json.dumps({"customerProfiles": profiles}).encode()
    return shop.send("PUT", f"/v2/customer_profiles{query}", body)


def test_many_profiles_are_updated_silently_by_default(house: Shop) -> None:
    reply = bulk(house)
    assert (reply.status, reply.text) == (204, "")
    assert profile(house, "profile-1")["attributes"] == {"number": 1}


def test_many_profiles_are_answered_on_request(house: Shop) -> None:
    states = bulk(house, "?silent=no").body["integrationStates"]
    assert [each["customerProfile"]["integrationId"] for each in states] == [
        "profile-0",
        "profile-1",
    ]


def test_at_most_1000_profiles_are_updated_at_once(house: Shop) -> None:
    assert bulk(house, count=1000).status == 204
    assert bulk(house, count=1001).status == 400


def test_an_event_runs_its_rules_and_books_at_once(house: Shop) -> None:
    reply = track(house, "newsletter_signup", attributes={"source": "web"})
    assert kinds(reply) == ["addLoyaltyPoints", "updateAttribute"]
    assert points(house) == (50, 0, 0)
    assert profile(house)["attributes"] == {"newsletter": True}


def test_an_event_is_silent_by_default(house: Shop) -> None:
    reply = track(house, "newsletter_signup", query="", attributes={"source": "web"})
    assert (reply.status, reply.text) == (204, "")
    assert points(house) == (50, 0, 0)


def test_an_event_whose_attributes_do_not_fit_gives_nothing(house: Shop) -> None:
    assert track(house, "newsletter_signup", attributes={"source": "tv"}).effects == []
    assert track(house, "newsletter_signup").effects == []


def test_an_event_answers_what_is_asked_for(house: Shop) -> None:
    content = ["customerProfile", "triggeredCampaigns", "loyalty", "event"]
    body = track(
        house,
        "newsletter_signup",
        attributes={"source": "app"},
        storeIntegrationId="north",
        responseContent=content,
    ).body
    assert body["customerProfile"]["integrationId"] == "anna"
    assert [each["name"] for each in body["triggeredCampaigns"]] == ["Newsletter"]
    assert body["loyalty"]["programs"]["1"]["ledger"]["currentBalance"] == 50
    event = body["event"]
    assert (event["type"], event["profileId"], event["storeIntegrationId"]) == (
        "newsletter_signup",
        "anna",
        "north",
    )
    assert event["attributes"] == {"source": "app"}
    assert event["effects"] == []


def test_an_event_needs_a_profile(house: Shop) -> None:
    assert ("Required", "/profileId") in track(house, "newsletter_signup", profileId="").faults


def test_an_event_creates_its_profile_without_the_event_of_a_new_one(house: Shop) -> None:
    assert track(house, "newsletter_signup", profileId="carl").effects == []
    assert profile(house, "carl")["closedSessions"] == 0


def test_event_types_must_exist_and_built_in_ones_can_not_be_sent(open_shop: OpenShop) -> None:
    shop = open_shop([SIGNUP], settings=Settings())
    assert track(shop, "newsletter_signup").status == 200
    assert track(shop, "nothing").faults == [("Unknown", "/type")]
    assert track(shop, "talon_session_closed").faults == [("Invalid value", "/type")]


def test_a_setting_accepts_any_event_type(open_shop: OpenShop) -> None:
    assert track(open_shop([CART]), "anything").effects == []
    strict = open_shop([CART], settings=Settings())
    assert track(strict, "anything").status == 400


def test_a_dry_event_leaves_no_trace(house: Shop) -> None:
    before = house.emulator.snapshot()
    dry = track(
        house,
        "newsletter_signup",
        "?silent=no&dry=true",
        attributes={"source": "web"},
        responseContent=["loyalty"],
    )
    ledger = dry.body["loyalty"]["programs"]["1"]["ledger"]
    assert (ledger["currentBalance"], ledger["tentativeCurrentBalance"]) == (0, 50)
    assert house.emulator.snapshot() == before


def test_an_event_hands_out_giveaways(open_shop: OpenShop) -> None:
    campaign = Campaign("Gift", [AwardGiveaway("vouchers")], [EventType("birthday")])
    shop = open_shop(
        Setup(campaigns=[campaign], giveaway_pools=[GiveawayPool("vouchers", ["ONE", "ONE"])])
    )
    for number in (1, 2):
        body = track(shop, "birthday", responseContent=["awardedGiveaways"]).body
        (giveaway,) = body["awardedGiveaways"]
        assert (giveaway["id"], giveaway["code"], giveaway["used"]) == (number, "ONE", True)
        assert giveaway["profileIntegrationId"] == "anna"
    assert track(shop, "birthday").effects == []


def test_a_complete_evaluation_ignores_evaluation_modes_in_a_dry_run(open_shop: OpenShop) -> None:
    campaigns = [
        Campaign(name, [ShowNotification(name)], [EventType("visit")], group="one")
        for name in ("a", "b")
    ]
    groups = [EvaluationGroup("one", "listOrder")]
    shop = open_shop(
        Setup(applications=[Application(campaigns=campaigns, evaluation_groups=groups)])
    )
    assert len(track(shop, "visit").effects) == 1
    complete = "?silent=no&forceCompleteEvaluation=true"
    assert len(track(shop, "visit", complete + "&dry=true").effects) == 2
    assert track(shop, "visit", complete).faults == [("Invalid value", "forceCompleteEvaluation")]


def test_an_advanced_event_has_an_id_that_can_be_used_once(house: Shop) -> None:
    sent: Any = {"attributes": {"source": "web"}, "responseContent": ["advancedEvent"]}
    reply = track_advanced(house, "newsletter_signup", **sent)
    event = reply.body["advancedEvent"]
    assert (event["integrationId"], event["profileId"]) == ("event-1", "anna")
    again = track_advanced(house, "newsletter_signup", **sent)
    assert (again.status, again.body["StatusCode"]) == (409, 409)
    assert points(house) == (50, 0, 0)
    assert house.send("GET", "/v3/events/event-1").body == event
    assert house.send("GET", "/v3/events/event-2").status == 404


def test_an_advanced_event_may_name_a_closed_session_only(house: Shop) -> None:
    house.put("order", profileId="anna", cartItems=[item()])
    sent: Any = {"connectedSessionId": "order"}
    assert track_advanced(house, "newsletter_signup", **sent).faults == [
        ("Invalid value", "/connectedSessionId")
    ]
    house.put("order", state="closed")
    assert track_advanced(house, "newsletter_signup", **sent).status == 200
    event = house.send("GET", "/v3/events/event-1").body
    assert event["connectedSessionId"] == "order"


def test_an_advanced_event_is_silent_by_default(house: Shop) -> None:
    reply = track_advanced(house, "newsletter_signup", query="")
    assert (reply.status, reply.text) == (204, "")


def test_a_dry_advanced_event_does_not_use_its_id_up(house: Shop) -> None:
    query = "?silent=no&dry=true"
    assert track_advanced(house, "newsletter_signup", query).status == 200
    assert track_advanced(house, "newsletter_signup").status == 200
