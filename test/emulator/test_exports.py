"""Files of the Management API: their columns are the API's, their rows what happened."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest

from talon_one.emulator import (
    Achievement,
    AddLoyaltyPoints,
    Attribute,
    Campaign,
    Coupon,
    CouponValid,
    GiveawayPool,
    IncreaseAchievementProgress,
    LoyaltyProgram,
    Referral,
    ReferralValid,
    SetDiscount,
    Setup,
    Tier,
)

from .emulator_client import Shop, item
from .steps import track

SETUP = Setup(
    campaigns=[
        Campaign(
            "Codes",
            [SetDiscount(amount="2.5")],
            [CouponValid()],
            [Coupon("SUMMER", usage_limit=5, usage_limit_per_profile=2, attributes={"a": "b,c"})],
        ),
        Campaign(
            "Friends",
            [SetDiscount(amount=1)],
            [ReferralValid()],
            referrals=[Referral("FRIEND", "ben")],
        ),
        Campaign(
            "Points",
            [AddLoyaltyPoints("club", points=40), IncreaseAchievementProgress("orders", 1)],
            achievements=[Achievement("orders", 3)],
        ),
    ],
    loyalty_programs=[
        LoyaltyProgram("club", tiers=[Tier("Gold", 10)]),
        LoyaltyProgram("cards", card_based=True),
    ],
    giveaway_pools=[GiveawayPool("gifts", ["G1"])],
    attributes=[Attribute("Event", "page", event_type="visit")],
    audiences=["Everybody"],
)

APPLICATION = "/v1/applications/1"
RANGE = "rangeStart=2026-01-01T00:00:00Z&rangeEnd=2027-01-01T00:00:00Z"


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    shop = open_shop(SETUP)
    shop.put(
        "order",
        profileId="anna",
        couponCodes=["SUMMER"],
        cartItems=[item("mug", 10, 2)],
        identifiers=["ip"],
        attributes={"note": 'a "quoted", text'},
    )
    shop.clock.move(minutes=1)
    shop.put("order", state="closed")
    return shop


def rows(shop: Shop, path: str) -> list[dict[str, str]]:
    """The rows of an export."""
    reply = shop.ask("GET", path)
    assert reply.status == 200, reply.text
    return list(csv.DictReader(io.StringIO(reply.text)))


COLUMNS = {
    f"{APPLICATION}/export_coupons": "accountid applicationid attributes batchid campaignid counter "
    "created deleted deleted_changelogid discount_counter discount_limitval expirydate id importid "
    "is_reservation_mandatory limits limitval recipientintegrationid referralid reservation "
    "reservation_counter reservation_limitval startdate value",
    f"{APPLICATION}/export_referrals": "code advocateprofileintegrationid startdate expirydate "
    "limitval attributes",
    f"{APPLICATION}/export_customer_sessions": "id firstsession integrationid applicationid profileid "
    "profileintegrationid created state cartitems discounts total attributes closedat cancelledat "
    "referral identifiers additional_costs updated store_integration_id coupons",
    f"{APPLICATION}/export_effects": "applicationid campaignid couponid created event_type eventid "
    "name profileintegrationid props ruleindex rulesetid sessionid profileid sessionintegrationid "
    "total_revenue store_integration_id",
    f"/v1/loyalty_programs/1/profile/anna/export_log?{RANGE}": "customerprofileid customersessionid "
    "rulesetid rulename programid type name subledgerid startdate expirydate id created amount "
    "archived campaignid flags transactionUUID",
    "/v1/loyalty_programs/1/export_customer_balances": "loyaltyProgramID loyaltySubledger "
    "profileIntegrationID currentBalance pendingBalance expiredBalance spentBalance negativeBalance "
    "currentTier",
    "/v1/loyalty_programs/1/export_customers_tiers": "programid subledgerid customerprofileid "
    "tiername startdate expirydate",
    "/v1/loyalty_programs/1/export_join_dates": "loyaltyProgramID profileIntegrationID joinDate",
    "/v1/loyalty_programs/2/cards/export": "identifier created status userpercardlimit "
    "customerprofileids blockreason generated batchid",
    "/v1/loyalty_programs/2/export_card_balances": "loyaltyProgramID loyaltySubledger cardIdentifier "
    "cardState currentBalance pendingBalance expiredBalance spentBalance negativeBalance",
    "/v1/giveaways/pools/1/export": "id poolid code startdate enddate attributes used importid "
    "created profileintegrationid profileid",
    "/v1/audiences/1/memberships/export": "profileintegrationid",
}
"""The columns that the vendor documents, in that order."""


@pytest.mark.parametrize("path", COLUMNS)
def test_an_export_has_the_documented_columns(shop: Shop, path: str) -> None:
    assert shop.ask("GET", path).text.splitlines()[0].split(",") == COLUMNS[path].split()


def test_the_row_of_a_coupon_has_its_limits_and_counters(shop: Shop) -> None:
    (row,) = rows(shop, f"{APPLICATION}/export_coupons")
    assert (row["value"], row["limitval"], row["counter"]) == ("SUMMER", "5", "1")
    assert (row["discount_counter"], row["discount_limitval"]) == ("2.5", "")
    assert (row["deleted"], row["is_reservation_mandatory"]) == ("false", "false")
    assert json.loads(row["attributes"]) == {"a": "b,c"}
    limit = {"action": "redeemCoupon", "limit": 2, "entities": ["Profile"]}
    assert json.loads(row["limits"]) == [limit]


def test_the_row_of_a_session_has_its_content_and_its_times(shop: Shop) -> None:
    shop.clock.move(minutes=1)
    shop.put("order", state="cancelled")
    shop.put("cart", cartItems=[item("cap", 5)])
    order, cart = rows(shop, f"{APPLICATION}/export_customer_sessions")
    assert (order["integrationid"], order["state"], order["total"]) == ("order", "cancelled", "20")
    assert (order["firstsession"], order["profileid"]) == ("true", "2")
    assert json.loads(order["attributes"]) == {"note": 'a "quoted", text'}
    assert json.loads(order["coupons"]) == ["SUMMER"]
    assert [line["sku"] for line in json.loads(order["cartitems"])] == ["mug"]
    assert (order["created"], order["closedat"]) == ("2026-03-01T12:00:00Z", "2026-03-01T12:01:00Z")
    assert (order["cancelledat"], cart["closedat"]) == ("2026-03-01T12:02:00Z", "")
    assert (cart["profileintegrationid"], cart["profileid"]) == ("", "")


def test_sessions_are_exported_by_state_profile_and_time(shop: Shop) -> None:
    shop.clock.move(hours=1)
    shop.put("late", profileId="ben")

    def ids(query: str) -> list[str]:
        found = rows(shop, f"{APPLICATION}/export_customer_sessions?{query}")
        return [row["integrationid"] for row in found]

    assert ids("customerSessionState=open") == ["late"]
    assert ids("profileIntegrationId=anna") == ["order"]
    assert ids("createdAfter=2026-03-01T12:30:00Z") == ["late"]
    assert ids("updatedBefore=2026-03-01T12:30:00Z") == ["order"]


def test_every_effect_is_a_row_with_its_event_and_session(shop: Shop) -> None:
    track(shop, "visit", profileId="ben")
    found = rows(shop, f"{APPLICATION}/export_effects")
    assert {row["event_type"] for row in found} == {"talon_session_created", "talon_session_closed"}
    discount = next(row for row in found if row["name"] == "setDiscount")
    assert json.loads(discount["props"])["value"] == 2.5
    assert (discount["sessionintegrationid"], discount["profileintegrationid"]) == ("order", "anna")
    assert (discount["couponid"], discount["total_revenue"]) == ("1", "20")
    only = rows(shop, f"{APPLICATION}/export_effects?campaignId=3")
    assert {row["name"] for row in only} == {
        "addLoyaltyPoints",
        "changeLoyaltyTierLevel",
        "increaseAchievementProgress",
    }


def test_dates_are_those_of_a_spreadsheet_on_request(shop: Shop) -> None:
    (row,) = rows(shop, f"{APPLICATION}/export_customer_sessions?dateFormat=excel")
    assert row["created"] == "2026-03-01 12:00:00"


def test_the_files_of_a_loyalty_program_have_points_tiers_and_join_dates(shop: Shop) -> None:
    (entry,) = rows(shop, f"/v1/loyalty_programs/1/profile/anna/export_log?{RANGE}")
    assert (entry["type"], entry["amount"], entry["customersessionid"]) == (
        "addition",
        "40",
        "order",
    )
    assert (entry["startdate"], entry["expirydate"]) == ("immediate", "unlimited")
    (balance,) = rows(shop, "/v1/loyalty_programs/1/export_customer_balances")
    assert (balance["currentBalance"], balance["currentTier"]) == ("40", "Gold")
    path = "/v1/loyalty_programs/1/export_customer_balances?balances=spentBalance"
    (chosen,) = rows(shop, path)
    assert (chosen["currentBalance"], chosen["spentBalance"]) == ("40", "0")
    assert chosen["pendingBalance"] == ""
    (tier,) = rows(shop, "/v1/loyalty_programs/1/export_customers_tiers?tierNames=Gold,Silver")
    assert (tier["customerprofileid"], tier["startdate"]) == ("anna", "2026-03-01T12:01:00Z")
    assert rows(shop, "/v1/loyalty_programs/1/export_customers_tiers?tierNames=Silver") == []
    (joined,) = rows(shop, "/v1/loyalty_programs/1/export_join_dates")
    assert joined["joinDate"] == "2026-03-01T12:01:00Z"


def test_past_balances_are_exported_as_they_were(shop: Shop) -> None:
    path = "/v1/loyalty_programs/1/export_customer_balances?endDate=2026-03-01T12:00:30Z"
    (balance,) = rows(shop, path)
    assert (balance["currentBalance"], balance["currentTier"]) == ("0", "Gold")


def test_the_files_of_cards_have_their_holders_and_balances(shop: Shop) -> None:
    made = {"cardIdentifier": "CARD-1", "customerProfileIds": ["anna", "ben"]}
    shop.ask("POST", "/v1/loyalty_programs/2/cards", made)
    shop.ask("POST", "/v1/loyalty_programs/2/cards", {})
    shop.ask("PUT", "/v1/loyalty_programs/2/cards/CARD-1/add_points", {"points": 7})
    named, generated = rows(shop, "/v1/loyalty_programs/2/cards/export")
    assert (named["identifier"], named["customerprofileids"]) == ("CARD-1", "anna;ben")
    assert (named["generated"], generated["generated"]) == ("false", "true")
    (balance,) = rows(shop, "/v1/loyalty_programs/2/export_card_balances")
    assert (balance["cardIdentifier"], balance["currentBalance"]) == ("CARD-1", "7")
    (entry,) = rows(shop, f"/v1/loyalty_programs/2/cards/CARD-1/export_log?{RANGE}")
    assert (entry["amount"], entry["cardidentifier"]) == ("7", "CARD-1")


def test_a_program_of_the_other_kind_is_refused(shop: Shop) -> None:
    assert shop.ask("GET", "/v1/loyalty_programs/1/cards/export").status == 400
    assert shop.ask("GET", "/v1/loyalty_programs/2/export_customer_balances").status == 400
