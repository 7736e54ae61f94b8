"""Notifications: what causes them, what is in them, and that they fit the description."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from functools import cache
from typing import Any, get_args

import jsonschema_rs
import pytest

from talon_one import emulator as e
from talon_one.core.models.model import Model
from talon_one.emulator.campaigns.subscriptions import NotificationKind
from talon_one.emulator.notifications.kinds import KINDS, SCHEDULED
from talon_one.emulator.support.description import load_description
from talon_one.helpers import read_notification

from .emulator_client import START, Shop, item
from .receivers import Catcher, catching

Open = Callable[..., Shop]


@pytest.fixture
def catcher() -> Iterator[Catcher]:
    with catching() as found:
        yield found


CLUB = e.LoyaltyProgram(
    "club",
    tiers=[e.Tier("Silver", 100), e.Tier("Gold", 200)],
    validity="30D",
    subledgers=True,
)
CARDS = e.LoyaltyProgram("cards", card_based=True, validity="30D", users_per_card=2)


def open_with(
    open_shop: Open, catcher: Catcher, *types: Any, effects: Any = (), **options: Any
) -> Shop:
    """A shop whose receiver gets notifications of these types; without any, all."""
    subscription = {
        name: options.pop(name)
        for name in ("batch_size", "notice", "headers", "programs", "applications")
        if name in options
    }
    setup: dict[str, Any] = {
        "campaigns": [
            e.Campaign(
                "Welcome",
                coupons=[e.Coupon("WELCOME10")],
                conditions=[e.CouponValid()],
                effects=[e.SetDiscount(percent=10)],
            ),
            e.Campaign("Points", effects=effects),
        ],
        "loyalty_programs": [CLUB, CARDS],
        "notifications": [e.Subscription(catcher.url, types=types, **subscription)],
        **options,
    }
    return open_shop(e.Setup(**setup))


def sent(shop: Shop, catcher: Catcher) -> list[Any]:
    """The bodies that came since the last call, each checked against the description."""
    shop.emulator.deliveries.wait()
    bodies = catcher.bodies
    for delivery in shop.emulator.deliveries:
        check_body(delivery.kind, json.loads(delivery.content))
    shop.emulator.deliveries.clear()
    catcher.received.clear()
    return bodies


def add_points(
    shop: Shop, points: Any, profile: str = "anna", program: int = 1, **more: Any
) -> None:
    path = f"/v1/loyalty_programs/{program}/profile/{profile}/add_points"
    assert shop.ask("PUT", path, {"points": points, "name": "by hand", **more}).status == 204


# --- kinds and samples ---------------------------------------------------------------------------


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    document = load_description().document
    registry = jsonschema_rs.Registry([("urn:spec", document)], draft=jsonschema_rs.Draft202012)
    reference = {"$ref": f"urn:spec#/components/schemas/{schema}"}
    return jsonschema_rs.Draft202012Validator(reference, registry=registry)


def check_body(kind: str, body: Any) -> None:
    """The body fits its schema, apart from required members that are null (documented)."""
    nulls = [
        error
        for error in _validator(KINDS[kind].schema).iter_errors(body)
        if error.instance is not None
    ]
    assert nulls == [], kind


def test_the_kinds_are_those_of_the_description() -> None:
    schemas = load_description().document["components"]["schemas"]
    described = {
        (type, name)
        for name, schema in schemas.items()
        for type in schema.get("properties", {}).get("NotificationType", {}).get("enum", ())
        if name not in ("CampaignNotificationBase", "GiveawayPoolNotification")
    }
    flat = {(kind.type, kind.schema) for kind in KINDS.values() if kind.subscription != "campaign"}
    assert flat == described
    assert {kind.subscription for kind in KINDS.values()} == set(get_args(NotificationKind))
    assert set(get_args(NotificationKind)) > SCHEDULED
    assert len({kind.schema for kind in KINDS.values()}) == 24


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_triggered_and_is_the_same_after_a_round_trip_through_its_class(
    open_shop: Open, catcher: Catcher, kind: str
) -> None:
    shop = open_with(open_shop, catcher)
    (delivery,) = shop.emulator.trigger(kind)
    shop.emulator.deliveries.wait(1)
    (request,) = catcher.received
    check_body(kind, request.body)
    notification = read_notification(request.content, request.headers)
    assert isinstance(notification.data, Model)
    assert type(notification.data).__name__ == KINDS[kind].schema
    written = json.loads(notification.data.to_json(), parse_float=Decimal)
    assert written == json.loads(request.content.replace(b'Z"', b'+00:00"'), parse_float=Decimal)
    assert notification.uuid == delivery.uuid
    assert len(notification.items) == (1 if KINDS[kind].items else 0)


def test_members_of_a_triggered_notification_are_those_of_its_body_or_of_its_item(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher)
    shop.emulator.trigger("TierUpgrade", CustomerProfileID="alice", CurrentTier="Gold")
    shop.emulator.trigger("TierUpgrade", Data=[], TotalResultSize=0)
    shop.emulator.trigger("LoyaltyPointsAdded", Amount=Decimal("7.5"))
    upgrade, empty, added = sent(shop, catcher)
    assert upgrade["Data"][0]["CustomerProfileID"] == "alice"
    assert upgrade["Data"][0]["CurrentTier"] == "Gold"
    assert empty["Data"] == []
    assert added["Amount"] == Decimal("7.5")


def test_what_cannot_be_triggered_is_an_error_that_says_what_can(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher, "tier_upgrade")
    with pytest.raises(ValueError, match="no notification 'Tier'; there are CampaignCreated,"):
        shop.emulator.trigger("Tier")
    with pytest.raises(ValueError, match="no member 'Profile'; it has CurrentPoints,"):
        shop.emulator.trigger("TierUpgrade", Profile="alice")
    with pytest.raises(ValueError, match="no Subscription of the setup is for coupon"):
        shop.emulator.trigger("CouponCreated")
    assert list(shop.emulator.deliveries) == []


# --- points and tiers ----------------------------------------------------------------------------


def test_points_added_by_hand_are_reported_with_their_balance(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(
        open_shop,
        catcher,
        "loyalty_added_deducted_points",
        "loyalty_added_deducted_points_balances",
    )
    shop.put(profileId="anna")
    add_points(shop, 12.5)
    added, balances = sent(shop, catcher)
    assert added["NotificationType"] == "LoyaltyPointsAdded"
    assert (added["Amount"], added["Operation"], added["Reason"]) == (
        Decimal("12.5"),
        "addition",
        "by hand",
    )
    assert (added["ProfileIntegrationID"], added["TypeOfChange"]) == ("anna", "management_api")
    assert added["ExpiryDate"] == "2026-03-31T12:00:00Z"
    assert balances["CurrentPoints"] == Decimal("12.5")
    assert [action["TransactionUUID"] for action in balances["Actions"]] == [
        added["TransactionUUID"]
    ]
    body = {"points": 5, "name": "gift"}
    assert shop.ask("PUT", "/v1/loyalty_programs/1/profile/anna/deduct_points", body).status == 204
    deducted, balances = sent(shop, catcher)
    assert (deducted["NotificationType"], deducted["Operation"]) == (
        "LoyaltyPointsDeducted",
        "subtraction",
    )
    assert balances["CurrentPoints"] == Decimal("7.5")


def test_points_of_a_session_are_reported_once_it_is_closed_and_again_when_cancelled(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(
        open_shop,
        catcher,
        "loyalty_added_deducted_points",
        effects=[e.AddLoyaltyPoints(program="club", points=10)],
    )
    shop.put(profileId="anna", cartItems=[item()])
    shop.put("other", profileId="anna", cartItems=[item()], state="closed", query="?dry=true")
    assert sent(shop, catcher) == []
    shop.put(state="closed")
    (added,) = sent(shop, catcher)
    assert (added["SessionIntegrationID"], added["TypeOfChange"]) == ("cart", "rule_engine")
    shop.put(state="cancelled")
    (deducted,) = sent(shop, catcher)
    assert deducted["NotificationType"] == "LoyaltyPointsDeducted"


def test_a_request_that_fails_reports_nothing(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher)
    body = {"points": 5, "name": "gift"}
    assert shop.ask("PUT", "/v1/loyalty_programs/1/profile/eve/add_points", body).status == 404
    assert shop.put(profileId="anna", cartItems=[{"sku": "mug"}]).status == 400
    assert sent(shop, catcher) == []


def test_points_on_cards_name_the_card_and_its_profiles(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(
        open_shop,
        catcher,
        "card_added_deducted_points",
        "loyalty_card_added_deducted_points_balances",
        "card_expiring_points",
    )
    card = {"cardIdentifier": "card-1", "customerProfileIds": ["anna"]}
    assert shop.ask("POST", "/v1/loyalty_programs/2/cards", card).status == 200
    body = {"points": 20, "name": "gift"}
    assert shop.ask("PUT", "/v1/loyalty_programs/2/cards/card-1/add_points", body).status == 204
    added, balances = sent(shop, catcher)
    assert added["NotificationType"] == "LoyaltyCardPointsAdded"
    assert balances["NotificationType"] == "LoyaltyCardAddedDeductedPointsBalances"
    for reported in (added, balances):
        assert reported["CardIdentifier"] == "card-1"
        assert reported["ProfileIntegrationIDs"] == ["anna"]
        assert reported["UsersPerCardLimit"] == 2
    shop.clock.move(days=23)
    (expiring,) = sent(shop, catcher)
    assert expiring["Data"][0]["CardIdentifier"] == "card-1"


def test_a_transferred_card_reports_no_points_again(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "card_added_deducted_points")
    shop.ask("POST", "/v1/loyalty_programs/2/cards", {"cardIdentifier": "card-1"})
    body = {"points": 20, "name": "gift"}
    shop.ask("PUT", "/v1/loyalty_programs/2/cards/card-1/add_points", body)
    assert len(sent(shop, catcher)) == 1
    reply = shop.ask(
        "PUT", "/v1/loyalty_programs/2/cards/card-1/transfer", {"newCardIdentifier": "card-2"}
    )
    assert reply.status == 204
    assert sent(shop, catcher) == []


def test_imported_points_are_not_reported_but_the_tier_is(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher, "loyalty_added_deducted_points", "tier_upgrade")
    rows = (
        "customerprofileid,identifier,amount,startdate,expirydate,subledgerid,reason\n"
        "anna,,150,,,,import\n"
    )
    assert shop.upload("/v1/loyalty_programs/1/import_points", rows).status == 200
    assert [body["NotificationType"] for body in sent(shop, catcher)] == ["TierUpgrade"]


def test_a_tier_that_is_reached_is_reported_with_the_next_one(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher, "tier_upgrade", "tier_downgrade")
    shop.put(profileId="anna")
    add_points(shop, 120)
    add_points(shop, 100)
    silver, gold = sent(shop, catcher)
    assert silver["TotalResultSize"] == 1
    (rise,) = silver["Data"]
    assert (rise["CustomerProfileID"], rise["CurrentTier"], rise["CurrentPoints"]) == (
        "anna",
        "Silver",
        120,
    )
    assert (rise["NextTier"], rise["PointsRequiredToTheNextTier"]) == ("Gold", 80)
    assert "OldTier" not in rise
    assert (gold["Data"][0]["OldTier"], gold["Data"][0]["CurrentTier"]) == ("Silver", "Gold")


def test_time_alone_takes_a_tier_away(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "tier_downgrade")
    shop.put(profileId="anna")
    add_points(shop, 250)
    shop.clock.move(days=29)
    assert sent(shop, catcher) == []
    shop.clock.move(days=1)
    (downgrade,) = sent(shop, catcher)
    (fall,) = downgrade["Data"]
    assert (fall["OldTier"], fall["CurrentTier"], fall["CurrentPoints"]) == ("Gold", "", 0)
    shop.clock.move(days=300)
    assert sent(shop, catcher) == []


def test_a_downgrade_that_is_due_is_reported_before_what_a_request_changes(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher, "tier_downgrade", "tier_upgrade")
    shop.put(profileId="anna")
    add_points(shop, 250)
    assert len(sent(shop, catcher)) == 1
    shop.clock.move(days=40)
    add_points(shop, 150)
    assert [body["NotificationType"] for body in sent(shop, catcher)] == [
        "TierDowngrade",
        "TierUpgrade",
    ]


def test_a_tier_that_will_end_is_reported_before_it_does(open_shop: Open, catcher: Catcher) -> None:
    program = e.LoyaltyProgram(
        "vip",
        tiers=[e.Tier("Silver", 100), e.Tier("Gold", 200)],
        tiers_expire_in="60D",
        validity="30D",
    )
    shop = open_with(
        open_shop, catcher, "tier_will_downgrade", loyalty_programs=[program], notice=["2W", "3D"]
    )
    shop.put(profileId="anna")
    add_points(shop, 200)
    shop.clock.move(days=46)
    (first,) = sent(shop, catcher)
    (end,) = first["Data"]
    assert (end["CurrentTier"], end["PointsRequiredToRemain"]) == ("Gold", 200)
    assert end["TierExpirationDate"] == "2026-04-30T12:00:00Z"
    shop.clock.move(days=10)
    assert sent(shop, catcher) == []
    shop.clock.move(days=1)
    assert len(sent(shop, catcher)) == 1
    add_points(shop, 200)
    shop.clock.move(days=40)
    assert sent(shop, catcher) == []


def test_expiring_points_are_reported_along_the_clock_by_the_day(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher, "expiring_points", notice=["1W", "1D"])
    for profile in ("anna", "ben"):
        shop.put(profileId=profile)
        add_points(shop, 1.5, profile)
    shop.clock.move(hours=1)
    add_points(shop, 2)
    shop.clock.move(days=22)
    assert sent(shop, catcher) == []
    shop.clock.move(days=1)
    (expiring,) = sent(shop, catcher)
    assert expiring["TotalResultSize"] == 2
    assert [
        (row["CustomerProfileID"], row["AmountOfExpiringPoints"], row["ExpiryDate"])
        for row in expiring["Data"]
    ] == [("anna", Decimal("3.5"), "2026-03-31"), ("ben", Decimal("1.5"), "2026-03-31")]
    shop.clock.move(days=30)  # past the second notice and the expiry
    assert len(sent(shop, catcher)) == 1


def test_a_clock_that_is_set_back_reports_nothing_a_second_time(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher, "expiring_points")
    shop.put(profileId="anna")
    add_points(shop, 5)
    shop.clock.move(days=25)
    assert len(sent(shop, catcher)) == 1
    shop.clock.set(START + timedelta(days=24))
    assert sent(shop, catcher) == []


def test_points_that_become_active_are_reported_once(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(
        open_shop,
        catcher,
        "pending_to_active_points",
        effects=[e.AddLoyaltyPoints(program="club", points=10, pending="on_action")],
    )
    shop.put(profileId="anna", cartItems=[item()], state="closed")
    add_points(shop, 5, pendingDuration="3D")
    add_points(shop, 7)
    shop.clock.move(days=1)
    assert sent(shop, catcher) == []
    reply = shop.ask("POST", "/v1/loyalty_programs/1/activate_points", {"sessionId": "cart"})
    assert reply.status == 200, reply.text
    (activated,) = sent(shop, catcher)
    (row,) = activated["Data"]
    assert (row["Points"], row["SessionIntegrationID"]) == (10, "cart")
    shop.clock.move(days=2)
    (activated,) = sent(shop, catcher)
    assert activated["Data"][0]["Points"] == 5
    assert activated["Data"][0]["ActiveOn"] == "2026-03-04T12:00:00Z"


# --- coupons -------------------------------------------------------------------------------------

COUPONS = "/v1/applications/1/campaigns/1/coupons"


def create(shop: Shop, count: int) -> None:
    reply = shop.ask("POST", COUPONS, {"usageLimit": 1, "numberOfCoupons": count})
    assert reply.status == 204, reply.text


def test_new_coupons_are_listed_up_to_1000(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "coupon")
    create(shop, 1000)
    (created,) = sent(shop, catcher)
    assert (created["NotificationType"], created["totalResultSize"]) == ("CouponCreated", 1000)
    assert len({coupon["value"] for coupon in created["data"]}) == 1000
    assert created["data"][0]["ApplicationId"] == 1
    create(shop, 1001)
    (created,) = sent(shop, catcher)
    assert "data" not in created and len(created["BatchID"]) == 36


def test_coupons_created_asynchronously_have_a_batch(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "coupon")
    reply = shop.ask(
        "POST",
        "/v1/applications/1/campaigns/1/coupons_async",
        {
            "numberOfCoupons": 2,
            "usageLimit": 1,
            "attributes": {},
            "couponSettings": {"couponPattern": "AB-####", "validCharacters": ["A", "B", "C"]},
        },
    )
    assert reply.status == 200, reply.text
    (created,) = sent(shop, catcher)
    assert created["NotificationType"] == "AsyncCouponsCreated"
    assert created["BatchID"] == reply.body["batchId"]


def test_changes_of_one_coupon_and_of_many_differ(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "coupon")
    create(shop, 2)
    (created,) = sent(shop, catcher)
    one, batch = created["data"][0]["id"], created["BatchID"]
    assert shop.ask("PUT", f"{COUPONS}/{one}", {"usageLimit": 7}).status == 200
    (updated,) = sent(shop, catcher)
    assert (updated["NotificationType"], updated["data"][0]["usageLimit"]) == ("CouponUpdated", 7)
    assert shop.ask("PUT", COUPONS, {"usageLimit": 8, "batchID": batch}).status == 204
    (updated,) = sent(shop, catcher)
    assert (updated["NotificationType"], updated["BatchID"]) == ("CouponsUpdated", batch)
    assert shop.ask("DELETE", f"{COUPONS}/{one}").status == 204
    (deleted,) = sent(shop, catcher)
    assert (deleted["NotificationType"], deleted["data"][0]["id"]) == ("CouponDeleted", one)
    assert shop.ask("DELETE", f"{COUPONS}?batchId={batch}").status == 204
    (deleted,) = sent(shop, catcher)
    assert (deleted["NotificationType"], deleted["TotalResultSize"]) == ("CouponsDeleted", 1)


def test_a_redemption_is_no_change_of_a_coupon(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "coupon")
    shop.put(profileId="anna", couponCodes=["WELCOME10"], cartItems=[item()], state="closed")
    assert sent(shop, catcher) == []


def test_a_coupon_made_by_a_rule_names_the_rule_engine(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(
        open_shop,
        catcher,
        "coupon",
        effects=[e.CreateCoupon(campaign="Welcome", pattern="THX-####")],
    )
    shop.put(profileId="anna", cartItems=[item()], state="closed")
    (created,) = sent(shop, catcher)
    assert (created["TypeOfChange"], created["totalResultSize"]) == ("rule_engine", 1)


def test_expiring_coupons_are_reported_along_the_clock(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "expiring_coupons", notice=["2D"])
    body = {"usageLimit": 1, "numberOfCoupons": 1, "expiryDate": "2026-03-11T12:00:00Z"}
    assert shop.ask("POST", COUPONS, body).status == 204
    shop.clock.move(days=7)
    assert sent(shop, catcher) == []
    shop.clock.move(days=1)
    (expiring,) = sent(shop, catcher)
    assert expiring["Data"][0]["ValidUntil"] == "2026-03-11T12:00:00Z"


# --- campaigns -----------------------------------------------------------------------------------

CAMPAIGN = "/v1/applications/1/campaigns/1"


def edit(shop: Shop, **changes: Any) -> None:
    body = {"name": "Welcome", "features": ["coupons"], "limits": [], "tags": [], **changes}
    reply = shop.ask("PUT", CAMPAIGN, body)
    assert reply.status == 200, reply.text


def test_changes_of_campaigns_are_sent_after_five_minutes_collapsed_to_the_latest(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher, "campaign")
    edit(shop, state="disabled")
    edit(shop, name="Hello")
    edit(shop, name="Hi")
    shop.clock.move(minutes=4)
    assert sent(shop, catcher) == []
    shop.clock.move(minutes=1)
    changed, edited = sent(shop, catcher)
    (state,) = changed["Data"]
    assert (state["Event"], state["oldState"], state["newState"]) == (
        "campaign_state_changed",
        "enabled",
        "disabled",
    )
    assert edited["TotalResultSize"] == 1
    (row,) = edited["Data"]
    assert (row["oldCampaign"]["name"], row["campaign"]["name"]) == ("Hello", "Hi")
    shop.clock.move(minutes=10)
    assert sent(shop, catcher) == []


def test_a_deleted_campaign_is_reported(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "campaign")
    assert shop.ask("DELETE", CAMPAIGN).status == 204
    shop.clock.move(minutes=5)
    (deleted,) = sent(shop, catcher)
    assert deleted["Data"][0]["campaign"]["name"] == "Welcome"
    assert deleted["Data"][0]["deletedAt"] == "2026-03-01T12:00:00Z"


def test_a_copied_campaign_and_an_edited_collection_are_reported(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(open_shop, catcher, "campaign")
    reply = shop.ask("POST", f"{CAMPAIGN}/copy", {"applicationIds": [1], "name": "Copy"})
    assert reply.status == 200, reply.text
    reply = shop.ask("POST", f"{CAMPAIGN}/collections", {"name": "shoes"})
    assert reply.status == 201, reply.text
    shop.clock.move(minutes=5)
    created, edited = sent(shop, catcher)
    assert created["Data"][0]["Event"] == "campaign_created"
    assert created["Data"][0]["campaign"]["name"] == "Copy"
    assert edited["Data"][0]["collection"]["name"] == "shoes"
    assert edited["Data"][0]["campaign"]["name"] == "Welcome"


# --- subscriptions -------------------------------------------------------------------------------


def test_items_come_in_batches_of_the_subscription(open_shop: Open, catcher: Catcher) -> None:
    shop = open_with(open_shop, catcher, "expiring_points", batch_size=2)
    for number in range(5):
        shop.put(profileId=f"p{number}")
        add_points(shop, 1, f"p{number}")
    shop.clock.move(days=24)
    assert [body["TotalResultSize"] for body in sent(shop, catcher)] == [2, 2, 1]


def test_a_subscription_gets_what_it_is_for(open_shop: Open) -> None:
    with catching() as clubs, catching() as others:
        shop = open_shop(
            e.Setup(
                loyalty_programs=[e.LoyaltyProgram("club"), e.LoyaltyProgram("vip")],
                notifications=[
                    e.Subscription(clubs.url, programs=["club"], headers=["X-Key: 1"]),
                    e.Subscription(others.url, types=["loyalty_added_deducted_points"]),
                ],
            )
        )
        shop.put(profileId="anna")
        add_points(shop, 1)
        add_points(shop, 2, program=2)
        shop.emulator.deliveries.wait(4)
        assert clubs.types == ["LoyaltyPointsAdded", "LoyaltyAddedDeductedPointsBalances"]
        assert {request.headers["x-key"] for request in clubs.received} == {"1"}
        assert [body["Amount"] for body in others.bodies] == [1, 2]
        uuids = [request.uuid for request in (*clubs.received, *others.received)]
        assert len(set(uuids)) == 4


def test_customers_of_both_environments_are_reported(open_shop: Open, catcher: Catcher) -> None:
    shop = open_shop(
        e.Setup(
            applications=[
                e.Application("Test"),
                e.Application("Live", api_key="live-key", sandbox=False),
            ],
            loyalty_programs=[CLUB],
            notifications=[e.Subscription(catcher.url, types=["loyalty_added_deducted_points"])],
        )
    )
    shop.put(profileId="anna")
    body = json.dumps({"customerSession": {"profileId": "ben"}}).encode()
    shop.send("PUT", "/v2/customer_sessions/s", body, Authorization="ApiKey-v1 live-key")
    add_points(shop, 1)
    add_points(shop, 2, "ben", program=2)
    assert [(body["ProfileIntegrationID"], body["Amount"]) for body in sent(shop, catcher)] == [
        ("anna", 1),
        ("ben", 2),
    ]


def test_a_yaml_file_has_subscriptions_and_webhooks(
    open_shop: Open, catcher: Catcher, tmp_path: Any
) -> None:
    file = tmp_path / "shop.yaml"
    file.write_text(
        "loyalty_programs:\n  - name: club\n"
        f"notifications:\n  - url: {catcher.url}\n    types: [loyalty_added_deducted_points]\n"
        f"webhooks:\n  - name: tell\n    url: {catcher.url}\n    verb: PUT\n"
    )
    shop = open_shop(file)
    shop.put(profileId="anna")
    add_points(shop, 3)
    assert [body["Amount"] for body in sent(shop, catcher)] == [3]


URL = "http://127.0.0.1:9/talon"
WRONG: Any = "HEAD"


@pytest.mark.parametrize(
    ("make", "place", "reason"),
    [
        (lambda: e.Subscription("ftp://127.0.0.1"), "url", "must be an http or https URL"),
        (lambda: e.Subscription("http://a b/"), "url", "must be an http or https URL"),
        (lambda: e.Subscription("http://me:secret@a/"), "url", "must be an http or https URL"),
        (lambda: e.Subscription("http://[::1/"), "url", "must be an http or https URL"),
        (lambda: e.Subscription("http://a:b/"), "url", "must be an http or https URL"),
        (lambda: e.Subscription("http:///x"), "url", "must be an http or https URL"),
        (lambda: e.Webhook("w", "http://${$Session.IntegrationId}/"), "url", "must be an http"),
        (lambda: e.Subscription(URL, types=[WRONG]), "types[0]", "must be one of campaign,"),
        (lambda: e.Subscription(URL, headers=["X-Key: a,b"]), "headers[0]", "no comma"),
        (lambda: e.Subscription(URL, headers=["X: a\r\nY: b"]), "headers[0]", "one line"),
        (lambda: e.Subscription(URL, notice=["1D", "2D", "3D", "4D"]), "notice", "up to 3"),
        (lambda: e.Subscription(URL, notice=["1M"]), "notice[0]", "days or weeks"),
        (lambda: e.Webhook("w", URL, payload="${$Cart}"), "payload", "is unknown; there are"),
        (lambda: e.Webhook("w", URL, verb=WRONG), "verb", "must be POST"),
        (
            lambda: e.Setup(notifications=[e.Subscription(URL, programs=["club"])]),
            "notifications[0].programs[0]",
            "there is no 'club'",
        ),
        (
            lambda: e.Emulator(e.Setup(notifications=[e.Subscription("http://example.com/")])),
            "notifications[0].url",
            "example.com is not loopback",
        ),
        (
            lambda: e.Emulator(e.Setup(webhooks=[e.Webhook("w", "http://10.0.0.1/")])),
            "webhooks[0].url",
            "10.0.0.1 is not loopback",
        ),
    ],
)
def test_a_wrong_definition_names_its_place(make: Any, place: str, reason: str) -> None:
    with pytest.raises(e.DefinitionError) as raised:
        make()
    assert raised.value.path == place
    assert reason in raised.value.reason


def test_a_secret_is_in_no_error_and_no_repr(open_shop: Open, catcher: Catcher) -> None:
    with pytest.raises(e.DefinitionError) as raised:
        e.Subscription(URL, headers=["X-Key: s3cret,s3cret"])
    assert "s3cret" not in str(raised.value)
    with pytest.raises(e.DefinitionError) as raised:
        e.Subscription("http://me:s3cret@127.0.0.1/")
    assert "s3cret" not in str(raised.value)
    shop = open_with(open_shop, catcher, headers=["X-Key: s3cret"])
    shop.emulator.trigger("TierUpgrade")
    assert "s3cret" not in repr(shop.emulator.deliveries.wait(1)) + repr(shop.emulator.deliveries)


def test_another_host_can_be_allowed() -> None:
    setup = e.Setup(notifications=[e.Subscription("https://Shop.test/talon")])
    e.Emulator(setup, delivery_hosts=["shop.TEST"])


def test_the_command_line_allows_a_host(tmp_path: Any) -> None:
    file = tmp_path / "shop.yaml"
    file.write_text("notifications:\n  - url: http://receiver/talon\n")
    command = [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--campaigns", str(file)]
    refused = subprocess.run(command, capture_output=True, text=True, check=False)
    assert refused.returncode == 2
    assert "notifications[0].url: receiver is not loopback" in refused.stderr
    command += ["--delivery-host", "receiver"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert "http://127.0.0.1:" in process.stdout.readline()
        process.terminate()


# --- webhooks of rules ---------------------------------------------------------------------------


def test_a_rule_calls_its_webhook_when_the_session_is_closed(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(
        open_shop,
        catcher,
        "coupon",
        effects=[e.TriggerWebhook("tell"), e.TriggerWebhook("only named")],
        webhooks=[
            e.Webhook(
                "tell",
                catcher.url + "/${$Session.IntegrationId}",
                verb="PUT",
                headers=["Authorization: Basic dGFsb246c2VjcmV0"],
                payload='["${$Session.IntegrationId}", "${$Profile.IntegrationId}"]',
            )
        ],
    )
    # The id of the session looks like a placeholder; it is not replaced in turn.
    session_id = 'a "cart" ${$Profile.IntegrationId}'
    shop.put(session_id, profileId='"anna"', cartItems=[item()])
    assert shop.emulator.deliveries.wait() == []
    shop.put(session_id, state="closed")
    (delivery,) = shop.emulator.deliveries.wait(1)
    (request,) = catcher.received
    assert request.method == "PUT"
    assert request.path == "/talon/a%20%22cart%22%20%24%7B%24Profile.IntegrationId%7D"
    assert request.body == delivery.body == [session_id, '"anna"']
    assert request.headers["authorization"] == "Basic dGFsb246c2VjcmV0"
    assert "x-uuid" not in request.headers


def test_an_event_calls_webhooks_and_a_failed_call_is_not_repeated(
    open_shop: Open, catcher: Catcher
) -> None:
    shop = open_with(
        open_shop,
        catcher,
        "coupon",
        campaigns=[
            e.Campaign("c", conditions=[e.EventType("hello")], effects=[e.TriggerWebhook("tell")])
        ],
        webhooks=[e.Webhook("tell", catcher.url)],
    )
    catcher.statuses = [500]
    body = {"profileId": "anna", "type": "hello"}
    assert shop.ask("POST", "/v2/events", body).status == 204
    shop.emulator.deliveries.wait(1)
    shop.clock.move(minutes=10)
    (delivery,) = shop.emulator.deliveries.wait(1)
    assert [attempt.status for attempt in delivery.attempts] == [500]
    assert not delivery.delivered
