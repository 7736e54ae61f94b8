"""Coupons by the Management API: created, read, changed, deleted, in files."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from talon_one.emulator import Application, Campaign, Coupon, CouponValid, SetDiscount, Setup

from .emulator_client import Reply, Shop, item

CAMPAIGN = "/v1/applications/1/campaigns/1"
COUPONS = f"{CAMPAIGN}/coupons"


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    """A shop with two campaigns whose coupons take something off."""
    return open_shop(
        [
            Campaign("First", [SetDiscount(10)], [CouponValid()]),
            Campaign("Second", [SetDiscount(20)], [CouponValid()], [Coupon("SECOND")]),
        ]
    )


def create(shop: Shop, count: int = 1, path: str = COUPONS, **more: Any) -> list[Any]:
    body = {"numberOfCoupons": count, "usageLimit": 1, **more}
    reply = shop.ask("POST", f"{path}?silent=no", body)
    assert reply.status == 200, reply.text
    assert reply.body["totalResultSize"] == len(reply.body["data"])
    data: list[Any] = reply.body["data"]
    return data


def codes(reply: Reply) -> list[str]:
    return [coupon["value"] for coupon in reply.body["data"]]


def listed(shop: Shop, query: str = "") -> list[str]:
    return codes(shop.ask("GET", f"{COUPONS}/no_total?{query}"))


def reason(shop: Shop, code: str, **more: Any) -> str | None:
    """Why a session can not use a code; `None` if it can."""
    reply = shop.put(query="?dry=true", couponCodes=[code], cartItems=[item()], **more)
    kind, props = reply.effects[0]
    assert kind == "acceptCoupon" or "rejectionReason" in props
    why: str | None = props.get("rejectionReason")
    return why


def test_a_new_coupon_can_be_used_as_often_as_its_limit_allows(shop: Shop) -> None:
    (coupon,) = create(shop, couponPattern="NEW-####", usageLimit=1)
    assert re.fullmatch(r"NEW-[A-Z0-9]{4}", coupon["value"])
    reply = shop.put("one", couponCodes=[coupon["value"]], state="closed")
    assert reply.effects[0][0] == "acceptCoupon"
    assert reason(shop, coupon["value"]) == "CouponLimitReached"
    (read,) = shop.ask("GET", f"{COUPONS}/no_total").body["data"]
    assert (read["usageCounter"], read["usageLimit"]) == (1, 1)


def test_coupons_are_created_in_silence_unless_the_shop_asks_for_them(shop: Shop) -> None:
    assert shop.ask("POST", COUPONS, {"numberOfCoupons": 3}).status == 204
    assert len(listed(shop)) == 3


def test_the_same_requests_make_the_same_codes(open_shop: Callable[..., Shop]) -> None:
    campaign = Campaign("First", [SetDiscount(10)], [CouponValid()])
    one, other = open_shop([campaign]), open_shop([campaign])
    assert create(one, 5) == create(other, 5)


def test_codes_may_begin_alike(shop: Shop) -> None:
    (coupon,) = create(shop, uniquePrefix="SPRING-")
    assert re.fullmatch(r"SPRING-[A-Z0-9]{8}", coupon["value"])


def test_codes_are_new_and_of_the_wanted_characters(shop: Shop) -> None:
    coupons = create(shop, 8, couponPattern="###", validCharacters=["A", "B"])
    values = {coupon["value"] for coupon in coupons}
    assert len(values) == 8
    assert all(re.fullmatch("[AB]{3}", value) for value in values)
    assert len({coupon["batchId"] for coupon in coupons}) == 1
    body = {"numberOfCoupons": 1, "couponPattern": "###", "validCharacters": ["A", "B"]}
    assert shop.ask("POST", COUPONS, body).faults == [("Invalid value", "/couponPattern")]
    assert len(listed(shop)) == 8


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"numberOfCoupons": 0}, "/numberOfCoupons"),
        ({"numberOfCoupons": 20_001}, "/numberOfCoupons"),
        ({"numberOfCoupons": 2, "couponPattern": "FIXED"}, "/couponPattern"),
        ({"numberOfCoupons": 1, "usageLimit": 1_000_000}, "/usageLimit"),
        ({"numberOfCoupons": 1, "expiryDate": "soon"}, "/expiryDate"),
        (
            {
                "numberOfCoupons": 1,
                "startDate": "2026-05-01T00:00:00Z",
                "expiryDate": "2026-04-01T00:00:00Z",
            },
            "/expiryDate",
        ),
        (
            {
                "numberOfCoupons": 1,
                "limits": [{"action": "redeemCoupon", "limit": 1, "entities": ["Store"]}],
            },
            "/limits/0",
        ),
    ],
)
def test_coupons_that_make_no_sense_are_refused(
    shop: Shop, body: dict[str, Any], place: str
) -> None:
    reply = shop.ask("POST", COUPONS, body)
    assert (reply.status, [at for _, at in reply.faults]) == (400, [place])
    assert listed(shop) == []


def test_a_coupon_may_be_limited_for_each_profile(shop: Shop) -> None:
    limit = {"action": "redeemCoupon", "limit": 1, "entities": ["Profile"]}
    (coupon,) = create(shop, usageLimit=0, limits=[limit])
    assert coupon["limits"] == [limit]
    shop.put("one", profileId="anna", couponCodes=[coupon["value"]], state="closed")
    assert reason(shop, coupon["value"], profileId="anna") == "ProfileLimitReached"
    assert reason(shop, coupon["value"], profileId="ben") is None


def test_recipients_get_a_code_each(shop: Shop) -> None:
    path = f"{CAMPAIGN}/coupons_with_recipients?silent=no"
    recipients = {"recipientsIntegrationIds": ["anna", "ben"], "usageLimit": 1}
    data = shop.ask("POST", path, recipients).body["data"]
    assert [coupon["recipientIntegrationId"] for coupon in data] == ["anna", "ben"]
    assert reason(shop, data[0]["value"], profileId="ben") == "CouponRecipientDoesNotMatch"
    assert reason(shop, data[0]["value"], profileId="anna") is None


def test_a_job_creates_and_a_job_deletes(shop: Shop) -> None:
    body = {"numberOfCoupons": 30, "usageLimit": 1, "attributes": {}}
    batch = shop.ask("POST", f"{CAMPAIGN}/coupons_async", body).body["batchId"]
    create(shop, 2)
    assert len(listed(shop, f"batchId={batch}")) == 30
    filters = {"batchId": batch, "usable": True, "createdBefore": "2030-01-01T00:00:00Z"}
    reply = shop.ask("POST", f"{CAMPAIGN}/coupons_deletion_jobs", {"filters": filters})
    assert (reply.status, reply.body) == (202, {"id": 1})
    assert len(listed(shop)) == 2
    reply = shop.ask("POST", f"{CAMPAIGN}/coupons_async", {**body, "numberOfCoupons": 5_000_000})
    assert reply.status == 501


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["PAST-1", "NOW-1", "LATER-1", "USED-1"]),
        ("value=now1", ["NOW-1"]),
        ("value=O", ["NOW-1"]),
        ("value=now-1&exactMatch=true", ["NOW-1"]),
        ("value=now1&exactMatch=true", []),
        ("valid=expired", ["PAST-1"]),
        ("valid=validNow", ["NOW-1", "USED-1"]),
        ("valid=validFuture", ["LATER-1"]),
        ("usable=false", ["USED-1"]),
        ("redeemed=true", ["USED-1"]),
        ("redeemed=false&valid=validNow", ["NOW-1"]),
        ("recipientIntegrationId=anna", ["NOW-1"]),
        ("startsAfter=2026-03-01T00:00:00Z", ["LATER-1"]),
        ("expiresBefore=2026-03-01T00:00:00Z", ["PAST-1"]),
        ("sort=-value&pageSize=2", ["USED-1", "PAST-1"]),
        ("pageSize=2&skip=3", ["USED-1"]),
    ],
)
def test_coupons_are_listed_by_filters(shop: Shop, query: str, expected: list[str]) -> None:
    create(shop, couponPattern="PAST-1", expiryDate="2026-02-01T00:00:00Z")
    create(shop, couponPattern="NOW-1", recipientIntegrationId="anna")
    create(shop, couponPattern="LATER-1", startDate="2026-04-01T00:00:00Z")
    create(shop, couponPattern="USED-1")
    shop.put("order", couponCodes=["USED-1"], state="closed")
    assert listed(shop, query) == expected


def test_usable_and_redeemed_exclude_each_other(shop: Shop) -> None:
    reply = shop.ask("GET", f"{COUPONS}/no_total?usable=true&redeemed=true")
    assert reply.faults == [("Invalid value", "redeemed")]


def test_coupons_are_searched_by_attributes(shop: Shop) -> None:
    create(shop, couponPattern="RED", attributes={"Color": "red"})
    create(shop, couponPattern="BLUE", attributes={"Color": "blue"})
    path = "coupons_search_advanced/no_total"
    found = shop.ask("POST", f"{CAMPAIGN}/{path}", {"Color": "red"})
    assert codes(found) == ["RED"]
    everywhere = shop.ask("POST", f"/v1/applications/1/{path}", {})
    assert codes(everywhere) == ["SECOND", "RED", "BLUE"]
    off = shop.ask("POST", f"/v1/applications/1/{path}?campaignState=disabled", {})
    assert codes(off) == []


def test_an_update_changes_a_coupon_and_removes_what_it_does_not_name(shop: Shop) -> None:
    times: dict[str, Any] = {
        "startDate": "2026-01-01T00:00:00Z",
        "expiryDate": "2027-01-01T00:00:00Z",
    }
    (coupon,) = create(shop, recipientIntegrationId="anna", **times)
    path = f"{COUPONS}/{coupon['id']}"
    changed = shop.ask("PUT", path, {"usageLimit": 7, **times}).body
    assert changed["usageLimit"] == 7
    assert "recipientIntegrationId" not in changed
    assert not times.keys() & shop.ask("PUT", path, {}).body.keys()
    assert shop.ask("PUT", f"{COUPONS}/999", {}).status == 404
    assert shop.ask("PUT", f"{COUPONS}/1", {}).status == 404  # of the other campaign


def test_a_batch_is_changed_together(shop: Shop) -> None:
    batch = create(shop, 2, expiryDate="2027-01-01T00:00:00Z")[0]["batchId"]
    other = create(shop, couponPattern="OTHER")
    assert shop.ask("PUT", COUPONS, {"batchID": batch, "usageLimit": 9}).status == 204
    data = shop.ask("GET", f"{COUPONS}/no_total").body["data"]
    assert [coupon["usageLimit"] for coupon in data] == [9, 9, 1]
    assert not [coupon for coupon in data if "expiryDate" in coupon]
    shop.ask("PUT", COUPONS, {"usageLimit": 4})
    data = shop.ask("GET", f"{COUPONS}/no_total").body["data"]
    assert {coupon["usageLimit"] for coupon in data} == {4}
    assert other[0]["value"] == "OTHER"


def test_deleted_coupons_are_unknown(shop: Shop) -> None:
    (coupon,) = create(shop, couponPattern="GONE-1")
    create(shop, couponPattern="GONE-2")
    create(shop, couponPattern="KEPT-1")
    assert shop.ask("DELETE", f"{COUPONS}/{coupon['id']}").status == 204
    assert reason(shop, "GONE-1") == "CouponNotFound"
    assert shop.ask("DELETE", f"{COUPONS}?value=gone").status == 204
    assert listed(shop) == ["KEPT-1"]
    assert shop.ask("DELETE", COUPONS).status == 204
    assert listed(shop) == []
    assert reason(shop, "SECOND") is None


def test_a_file_of_coupons_is_imported_and_exported(shop: Shop) -> None:
    attributes = json.dumps({"Color": "red"}).replace('"', '""')
    text = (
        "value,expirydate,limitval,recipientintegrationid,discountlimit,attributes\r\n"
        f'ONE,2027-01-01T00:00:00Z,3,anna,9.5,"{attributes}"\r\n'
        "TWO,,,,,\r\n"
    )
    reply = shop.upload(f"{CAMPAIGN}/import_coupons", text)
    assert (reply.body["amount"], reply.body["entity"]) == (2, "Coupon")
    one, two = shop.ask("GET", f"{COUPONS}/no_total").body["data"]
    assert (one["usageLimit"], one["attributes"]) == (3, {"Color": "red"})
    assert (float(one["discountLimit"]), one["importId"]) == (9.5, reply.body["id"])
    assert (two["usageLimit"], "expiryDate" in two) == (1, False)
    export = shop.ask("GET", "/v1/applications/1/export_coupons?campaignId=1")
    first, second = csv.DictReader(io.StringIO(export.text))
    assert (first["value"], first["limitval"], first["discount_limitval"]) == ("ONE", "3", "9.5")
    assert (second["value"], second["limitval"], second["discount_limitval"]) == ("TWO", "1", "")
    values = shop.ask("GET", "/v1/applications/1/export_coupons?valuesOnly=true&sort=value")
    assert values.text == "value\nONE\nSECOND\nTWO\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "1"),
        ("value,colour\nONE,red\n", "1"),
        ("limitval\n3\n", "1"),
        ("value\nONE\nSECOND\n", "3"),
        ("value\nONE\nONE\n", "3"),
        ("value,limitval\nONE,many\n", "2"),
        ("value,expirydate\nONE,\nTWO,soon\n", "3"),
        ("value,limitval\nONE,1,2\n", "2"),
        ("value,attributes\nONE,[]\n", "2"),
        ("value,limitval\n,1\n", "2"),
    ],
)
def test_a_file_with_a_fault_is_refused_as_a_whole(shop: Shop, text: str, line: str) -> None:
    reply = shop.upload(f"{CAMPAIGN}/import_coupons", text)
    assert reply.status == 400
    assert reply.body["errors"][0]["source"] == {"line": line}
    assert listed(shop) == []


def test_duplicates_in_a_file_may_be_skipped(shop: Shop) -> None:
    path = f"{CAMPAIGN}/import_coupons?skipDuplicates=true"
    assert shop.upload(path, "value\nONE\nSECOND\nONE\n").body["amount"] == 1


def test_an_upload_is_a_form_with_a_file(shop: Shop) -> None:
    path = f"{CAMPAIGN}/import_coupons"
    assert shop.upload(path, "value\nONE\n", name="file").faults == [("Required", "/upFile")]
    assert shop.ask("POST", path, {"value": "ONE"}).faults == [("Invalid type", "")]


def test_codes_are_stored_in_the_case_of_the_application(open_shop: Callable[..., Shop]) -> None:
    campaign = Campaign("First", [SetDiscount(10)], [CouponValid()])
    upper = Application("Shop", [campaign], case_sensitivity="insensitive-uppercase")
    shop = open_shop(Setup(applications=[upper]))
    (coupon,) = create(shop, couponPattern="new-#", validCharacters=["a"])
    assert coupon["value"] == "NEW-A"
    assert reason(shop, "New-a") is None
