"""Requests as the vendor's SDKs and other clients send them."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

from talon_one.emulator import (
    DEMO,
    Campaign,
    Coupon,
    CouponValid,
    EventType,
    SetDiscount,
    Settings,
    ShowNotification,
)

from .emulator_client import KEY, Shop, item
from .steps import track

OpenShop = Callable[..., Shop]
CODE = Campaign("Codes", [SetDiscount(5)], [CouponValid()], [Coupon("CODE")])


@pytest.mark.parametrize("text", ["1", "t", "T", "TRUE", "true", "True"])
def test_a_true_in_a_query_is_read_as_go_reads_it(shop: Shop, text: str) -> None:
    assert shop.put(query=f"?dry={text}").status == 200
    assert shop.get().status == 404


@pytest.mark.parametrize("text", ["0", "f", "F", "FALSE", "false", "False"])
def test_a_false_in_a_query_is_read_as_go_reads_it(shop: Shop, text: str) -> None:
    assert shop.put(query=f"?dry={text}").status == 200
    assert shop.get().status == 200


@pytest.mark.parametrize("text", ["yes", "tRUE", "2", "", "null"])
def test_another_text_is_no_boolean(shop: Shop, text: str) -> None:
    assert shop.put(query=f"?dry={text}").faults == [("Invalid type", "dry")]


def test_null_for_codes_means_not_given(open_shop: OpenShop) -> None:
    shop = open_shop([CODE])
    shop.put(couponCodes=["CODE"], referralCode="FRIEND", cartItems=[item()])
    session = shop.put(couponCodes=None, referralCode=None).session
    assert (session["couponCodes"], session["referralCode"]) == (["CODE"], "FRIEND")
    assert shop.put(couponCodes=[], referralCode="").session["couponCodes"] == []


def test_null_elsewhere_is_refused_or_means_not_given_as_the_setting_says(
    shop: Shop, open_shop: OpenShop
) -> None:
    sent: dict[str, Any] = {
        "profileId": None,
        "couponCodes": None,
        "cartItems": [{**item(), "name": None}],
        "attributes": {"kept": 1, "removed": None},
    }
    assert shop.put(**sent).faults == [
        ("Invalid type", "/customerSession/cartItems/0/name"),
        ("Invalid type", "/customerSession/profileId"),
    ]
    lenient = open_shop(settings=Settings(null_members="ignore", undeclared_attributes="accept"))
    session = lenient.put(**sent).session
    assert session["profileId"] == ""
    assert "name" not in session["cartItems"][0]
    assert session["attributes"] == {"kept": 1}
    required = lenient.put(cartItems=[{"sku": None, "quantity": 1, "price": 1}])
    assert required.faults == [("Required", "/customerSession/cartItems/0/sku")]


def test_the_file_of_an_import_may_be_named_file_if_the_setting_says_so(
    shop: Shop, open_shop: OpenShop
) -> None:
    path = "/v1/applications/1/campaigns/1/import_coupons"
    strict = open_shop([CODE])
    assert strict.upload(path, "value\nNEW\n", "file").faults == [("Required", "/upFile")]
    lenient = open_shop([CODE], settings=Settings(upload_part="upFile_or_file"))
    assert lenient.upload(path, "value\nNEW\n", "file").body["amount"] == 1
    assert lenient.upload(path, "value\nNEWER\n").body["amount"] == 1


EVENT = Campaign("Hello", [ShowNotification("Hello", "You")], [EventType("hello")])


def test_effects_of_events_are_empty_unless_a_setting_chooses_their_shape(
    open_shop: OpenShop,
) -> None:
    shop = open_shop([EVENT])
    body = track(shop, "hello", responseContent=["event"]).body
    assert len(body["effects"]) == 1
    assert body["event"]["effects"] == []
    objects = open_shop([EVENT], settings=Settings(event_effects="objects"))
    body = track(objects, "hello", responseContent=["event"]).body
    assert body["event"]["effects"] == body["effects"]


def ask_plainly(shop: Shop, method: str, path: str, body: bytes, **headers: str) -> Any:
    """A request whose response is not held against the description."""
    address = urlsplit(shop.emulator.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, {"Authorization": f"ApiKey-v1 {KEY}", **named})
    response = connection.getresponse()
    text = response.read()
    connection.close()
    assert response.status in (200, 204), text
    return json.loads(text) if text else None


def test_effects_of_events_may_be_the_lists_that_the_api_sends(open_shop: OpenShop) -> None:
    shop = open_shop([EVENT], settings=Settings(event_effects="lists"))
    sent = {"profileId": "anna", "type": "hello", "responseContent": ["event"]}
    body = ask_plainly(shop, "POST", "/v2/events?silent=no", json.dumps(sent).encode())
    (effect,) = body["effects"]
    assert body["event"]["effects"] == [
        [
            effect["campaignId"],
            effect["rulesetId"],
            0,
            ["showNotification", *effect["props"].values()],
        ]
    ]


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_json_is_read_under_any_media_type(open_shop: OpenShop, kind: str) -> None:
    shop = open_shop(DEMO)
    body = json.dumps({"customerSession": {"profileId": "anna"}}).encode()
    path = "/v2/customer_sessions/cart"
    assert ask_plainly(shop, "PUT", path, body, Content_Type=kind)["effects"] == []


@pytest.mark.parametrize("accepted", ["application/xml", "text/csv", "*/*", "application/json"])
def test_a_response_comes_whatever_media_type_the_client_accepts(shop: Shop, accepted: str) -> None:
    path = "/v2/customer_sessions/cart"
    assert ask_plainly(shop, "PUT", path, b'{"customerSession": {}}', Accept=accepted)
    export = shop.send("GET", "/v1/giveaways/pools/1/export", Accept=accepted)
    assert export.status == 404


@pytest.mark.parametrize(
    ("method", "path", "sent"),
    [
        ("POST", "/v2/events", {"profileId": "anna", "type": "visit"}),
        ("POST", "/v3/events", {"profileId": "anna", "type": "visit", "integrationId": "e-1"}),
        ("PUT", "/v2/customer_profiles", {"customerProfiles": [{"integrationId": "anna"}]}),
        (
            "POST",
            "/v1/referrals_for_multiple_advocates",
            {"campaignId": 1, "advocateProfileIntegrationIds": ["anna"]},
        ),
    ],
)
def test_silent_requests_are_answered_without_a_body(
    open_shop: OpenShop, method: str, path: str, sent: Any
) -> None:
    shop = open_shop([CODE])
    for query in ("", "?silent=yes"):
        if path == "/v3/events" and query:
            sent = {**sent, "integrationId": "e-2"}
        assert ask_plainly(shop, method, path + query, json.dumps(sent).encode()) is None
        assert shop.emulator.requests[-1].status == 204
