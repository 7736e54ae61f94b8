"""Achievements by the Management API: created, read, changed, exported, deleted."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest

from talon_one.emulator import Achievement, Campaign, IncreaseAchievementProgress, Setup

from .emulator_client import Shop

PATH = "/v1/applications/1/campaigns/1/achievements"
NEW = {"name": "visits", "title": "Five visits", "description": "", "target": 5}


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    campaign = Campaign(
        "Orders",
        [IncreaseAchievementProgress("orders", 1)],
        achievements=[Achievement("orders", 2, title="Two orders", period="1M")],
    )
    return open_shop(Setup(campaigns=[campaign]))


def test_an_achievement_is_created_changed_and_deleted(shop: Shop) -> None:
    made = shop.ask("POST", PATH, {**NEW, "period": "1Y", "recurrencePolicy": "on_expiration"})
    assert (made.status, made.body["status"]) == (201, "inprogress")
    path = f"{PATH}/{made.body['id']}"
    assert shop.ask("POST", PATH, NEW).status == 409
    assert shop.ask("GET", path).body == made.body
    changed = shop.ask("PUT", path, {"target": 7}).body
    assert (changed["target"], changed["period"]) == (7, "1Y")
    assert shop.ask("PUT", path, {"name": "other"}).faults == [("readOnly", "/name")]
    wrong = shop.ask("PUT", path, {"activationPolicy": "fixed_schedule"})
    assert wrong.faults == [("Invalid value", "/fixedStartDate")]
    listed = shop.ask("GET", f"{PATH}?title=visits").body
    assert listed == {"data": [changed], "hasMore": False}
    assert shop.ask("DELETE", path).status == 204
    assert shop.ask("GET", path).status == 404


def test_an_achievement_that_a_rule_needs_stays(shop: Shop) -> None:
    reply = shop.ask("DELETE", f"{PATH}/1")
    assert (reply.status, "Orders" in reply.body["message"]) == (400, True)


def test_the_progress_of_customers_is_exported_and_listed(shop: Shop) -> None:
    for order in ("one", "two"):
        shop.put(order, profileId="anna", state="closed")
    shop.put("three", profileId="ben", state="closed")
    text = shop.ask("GET", f"{PATH}/1/export").text
    anna, ben = csv.DictReader(io.StringIO(text))
    assert list(anna) == [
        "profileIntegrationID",
        "title",
        "target",
        "progress",
        "status",
        "startDate",
        "endDate",
        "completionDate",
    ]
    assert (anna["status"], anna["completionDate"]) == ("completed", "2026-03-01T12:00:00Z")
    assert (ben["progress"], ben["status"], ben["endDate"]) == (
        "1",
        "inprogress",
        "2026-04-01T12:00:00Z",
    )
    path = "/v1/applications/1/achievement_progress"
    (entry,) = shop.ask("GET", f"{path}/ben?title=orders").body["data"]
    assert (entry["progress"], entry["achievementId"]) == (1, 1)
    assert shop.ask("GET", f"{path}/ben?title=visits").body["data"] == []
    assert shop.ask("GET", f"{path}/nobody").status == 404
    assert shop.ask("GET", f"{PATH}/1").body["hasProgress"] is True
