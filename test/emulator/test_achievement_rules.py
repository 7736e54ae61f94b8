"""Achievements: progress, periods, recurrence, and what cancelling takes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from talon_one.emulator import (
    Achievement,
    Campaign,
    DefinitionError,
    IncreaseAchievementProgress,
    StartAchievementProgress,
)

from .emulator_client import START, Shop, item
from .steps import kinds, of_kind, reopen

OpenShop = Callable[..., Shop]


def goal(open_shop: OpenShop, *effects: Any, target: int = 3, **more: Any) -> Shop:
    everything = effects or (IncreaseAchievementProgress("Orders"),)
    achievement = Achievement("Orders", target, **more)
    return open_shop([Campaign("Goals", list(everything), achievements=[achievement])])


def close(shop: Shop, session: str, price: int = 10) -> Any:
    return shop.put(session, profileId="anna", cartItems=[item(price=price)], state="closed")


def steps(reply: Any) -> list[tuple[int, Any, Any, bool]]:
    """Tracker, delta, new progress and completion of each step."""
    return [
        (props["progressTrackerId"], props["delta"], props["value"], props["isJustCompleted"])
        for props in of_kind(reply, "increaseAchievementProgress")
    ]


def progress(shop: Shop) -> dict[str, Any]:
    body = shop.put("probe", query="?dry=true", profileId="anna", content=["achievements"]).body
    (achievement,) = body["achievements"]
    found: dict[str, Any] = achievement["currentProgress"]
    return found


def test_progress_counts_when_the_session_closes(open_shop: OpenShop) -> None:
    shop = goal(open_shop)
    assert progress(shop) == {"status": "not_started", "progress": 0}
    assert steps(shop.put("one", profileId="anna")) == [(1, 1, 1, False)]
    assert progress(shop)["status"] == "not_started"
    close(shop, "one")
    assert progress(shop) == {
        "status": "inprogress",
        "progress": 1,
        "startDate": "2026-03-01T12:00:00Z",
    }


def test_a_completed_achievement_moves_no_more(open_shop: OpenShop) -> None:
    shop = goal(open_shop, IncreaseAchievementProgress("Orders", by=2))
    assert steps(close(shop, "one")) == [(1, 2, 2, False)]
    assert steps(close(shop, "two")) == [(1, 1, 3, True)]
    assert progress(shop)["status"] == "completed"
    assert progress(shop)["completionDate"] == "2026-03-01T12:00:00Z"
    assert close(shop, "three").effects == []


def test_progress_may_be_the_amount_spent(open_shop: OpenShop) -> None:
    shop = goal(open_shop, IncreaseAchievementProgress("Orders", by_total=True), target=25)
    assert steps(close(shop, "one")) == [(1, 10, 10, False)]
    assert steps(close(shop, "two", 20)) == [(1, 15, 25, True)]


def test_one_that_recurs_on_completion_goes_on_in_new_trackers(open_shop: OpenShop) -> None:
    effect = IncreaseAchievementProgress("Orders", by=7)
    shop = goal(open_shop, effect, recurrence="on_completion")
    assert steps(close(shop, "one")) == [(1, 3, 3, True), (2, 3, 3, True), (3, 1, 1, False)]
    assert steps(close(shop, "two")) == [(3, 2, 3, True), (4, 3, 3, True), (5, 2, 2, False)]


def test_one_that_recurs_on_expiration_begins_again_with_the_next_period(
    open_shop: OpenShop,
) -> None:
    shop = goal(open_shop, recurrence="on_expiration", period="7D")
    close(shop, "one")
    assert progress(shop)["endDate"] == "2026-03-08T12:00:00Z"
    shop.clock.move(days=7)
    assert progress(shop)["status"] == "expired"
    assert steps(close(shop, "two")) == [(2, 1, 1, False)]
    assert progress(shop)["startDate"] == "2026-03-08T12:00:00Z"


def test_one_that_does_not_recur_is_over_after_its_period(open_shop: OpenShop) -> None:
    shop = goal(open_shop, period="7D")
    close(shop, "one")
    shop.clock.move(days=7)
    assert close(shop, "two").effects == []


def test_on_a_fixed_schedule_the_period_is_the_same_for_all(open_shop: OpenShop) -> None:
    shop = goal(
        open_shop,
        activation="fixed_schedule",
        starts=START - timedelta(days=10),
        period="7D",
        recurrence="on_expiration",
    )
    close(shop, "one")
    found = progress(shop)
    assert (found["startDate"], found["endDate"]) == (
        "2026-02-26T12:00:00Z",
        "2026-03-05T12:00:00Z",
    )


def test_a_short_period_since_long_ago_is_computed_not_stepped_through(
    open_shop: OpenShop,
) -> None:
    """From the year 1, second by second, this would take hours."""
    achievement = Achievement(
        "Quick",
        1,
        period="1s",
        activation="fixed_schedule",
        recurrence="on_expiration",
        starts=START.replace(year=1),
    )
    campaign = Campaign("Quick", [StartAchievementProgress("Quick")], achievements=[achievement])
    shop = open_shop([campaign])
    (props,) = of_kind(shop.put(profileId="anna", state="closed"), "startAchievementProgress")
    assert props["startDate"] == "2026-03-01T12:00:00Z"


def test_outside_its_own_time_there_is_no_progress(open_shop: OpenShop) -> None:
    day = timedelta(days=1)
    shop = goal(open_shop, starts=START + day, ends=START + 2 * day)
    assert close(shop, "one").effects == []
    shop.clock.move(days=1)
    assert kinds(close(shop, "two")) == ["increaseAchievementProgress"]
    assert progress(shop)["endDate"] == "2026-03-03T12:00:00Z"
    shop.clock.move(days=1)
    assert close(shop, "three").effects == []


def test_starting_begins_a_period_once_and_progress_uses_it(open_shop: OpenShop) -> None:
    shop = goal(
        open_shop,
        StartAchievementProgress("Orders"),
        IncreaseAchievementProgress("Orders"),
        period="7D",
    )
    first = close(shop, "one")
    (start,) = of_kind(first, "startAchievementProgress")
    assert (start["progressTrackerId"], start["endDate"]) == (1, "2026-03-08T12:00:00Z")
    assert steps(first) == [(1, 1, 1, False)]
    assert kinds(close(shop, "two")) == ["increaseAchievementProgress"]


@pytest.mark.parametrize("undo", ["cancel", "reopen"])
@pytest.mark.parametrize(("by", "allowed", "left"), [(1, False, 0), (3, False, None), (3, True, 0)])
def test_completed_progress_is_taken_back_only_if_that_is_allowed(
    open_shop: OpenShop, undo: str, by: int, allowed: bool, left: int | None
) -> None:
    effect = IncreaseAchievementProgress("Orders", by=by)
    shop = goal(open_shop, effect, allow_rollback_after_completion=allowed)
    close(shop, "one")
    reply = shop.put("one", state="cancelled") if undo == "cancel" else reopen(shop, "one")
    undone = of_kind(reply, "rollbackIncreasedAchievementProgress")
    if left is None:
        assert undone == []
        assert progress(shop)["status"] == "completed"
    else:
        assert [each["currentProgress"] for each in undone] == [left]
        assert (progress(shop)["status"], progress(shop)["progress"]) == ("inprogress", left)


def test_cancelling_survives_that_the_campaign_is_gone(open_shop: OpenShop) -> None:
    shop = goal(open_shop)
    close(shop, "one")
    assert shop.send("DELETE", "/v1/applications/1/campaigns/1").status == 204
    assert shop.put("one", state="cancelled").effects == []


def test_rollback_after_completion_is_not_for_those_that_recur_on_completion() -> None:
    with pytest.raises(DefinitionError, match="cannot be given with on_completion"):
        Achievement("Orders", 3, recurrence="on_completion", allow_rollback_after_completion=True)


def test_a_great_progress_fills_a_bounded_number_of_periods(open_shop: Any) -> None:
    campaign = Campaign(
        "Euros",
        [IncreaseAchievementProgress("euros", by_total=True)],
        achievements=[Achievement("euros", 1, recurrence="on_completion")],
    )
    shop = open_shop([campaign])
    cart = [item(price=10**9)]
    reply = shop.put("one", profileId="anna", cartItems=cart, state="closed")
    assert kinds(reply) == ["increaseAchievementProgress"] * 1000
