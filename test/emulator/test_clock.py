"""The emulator's clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from talon_one.emulator import Campaign, Clock, Coupon, CouponValid, Emulator, SetDiscount

from .emulator_client import Shop

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=timezone.utc)


def test_a_clock_runs_with_the_machine() -> None:
    before = datetime.now(timezone.utc)
    assert before <= Clock()() <= datetime.now(timezone.utc)


def test_a_clock_that_is_moved_goes_on_running() -> None:
    clock = Clock()
    ahead = clock.advance(days=3, hours=1)
    assert timedelta(0) <= clock() - ahead < timedelta(minutes=1)
    assert clock() - datetime.now(timezone.utc) > timedelta(days=3)
    assert clock.stopped is None


def test_a_clock_that_is_given_a_time_stands_still_at_it() -> None:
    clock = Clock(NOON)
    assert clock() == clock() == NOON
    assert clock.advance(minutes=1, seconds=30) == NOON + timedelta(seconds=90)
    assert clock.advance(timedelta(days=1)) == clock()


def test_a_clock_is_set_and_frozen_and_runs_again() -> None:
    clock = Clock()
    clock.set(NOON)
    assert timedelta(0) <= clock() - NOON < timedelta(minutes=1)
    clock.freeze()
    assert clock() == clock()
    clock.freeze(NOON)
    clock.set(NOON + timedelta(days=1))
    assert clock() == NOON + timedelta(days=1)
    clock.run()
    assert clock.stopped is None
    assert NOON + timedelta(days=1) <= clock() < NOON + timedelta(days=1, minutes=1)


def test_a_clock_that_is_reset_is_as_it_was_made() -> None:
    clock = Clock(NOON)
    clock.advance(days=1)
    clock.run()
    clock.reset()
    assert clock() == clock() == NOON


def test_a_clock_neither_advances_backwards_nor_takes_a_time_without_offset() -> None:
    with pytest.raises(ValueError, match="use set"):
        Clock().advance(days=-1)
    for move in (Clock, Clock().set, Clock().freeze):
        with pytest.raises(ValueError, match="offset from UTC"):
            move(datetime(2026, 3, 1))


@pytest.mark.parametrize("start", [None, NOON])
def test_a_clock_that_would_leave_the_calendar_stays_where_it_is(start: datetime | None) -> None:
    clock = Clock(start)
    before = clock()
    for move in (
        lambda: clock.advance(days=3_000_000),
        lambda: clock.restore(NOON, timedelta(days=-3_000_000)),
    ):
        with pytest.raises(ValueError, match="years 1 to 9999"):
            move()
    assert timedelta(0) <= clock() - before < timedelta(minutes=1)


def test_the_emulator_lives_by_its_clock(open_shop: Callable[..., Shop]) -> None:
    coupon = Coupon("SPRING", expires=datetime(2026, 3, 20, tzinfo=timezone.utc))
    campaign = Campaign("Spring", [SetDiscount(10)], [CouponValid()], [coupon])
    shop = open_shop([campaign])
    assert shop.put(couponCodes=["SPRING"]).effects[0][0] == "acceptCoupon"
    shop.emulator.clock.advance(days=19)
    ((kind, props),) = shop.put().effects
    assert (kind, props["rejectionReason"]) == ("rejectCoupon", "CouponExpired")


def test_an_emulator_takes_a_time_at_which_its_clock_stands() -> None:
    assert Emulator(clock=NOON).clock() == NOON
