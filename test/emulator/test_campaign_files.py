"""Campaigns from YAML files and in Python: what they mean and how they fail."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest

from talon_one.emulator import (
    AddLoyaltyPoints,
    Campaign,
    Coupon,
    CouponValid,
    DefinitionError,
    Emulator,
    LoyaltyProgram,
    SessionTotal,
    SetDiscount,
    SetDiscountPerItem,
    Setup,
    load,
)

EVERYTHING = """
loyalty_programs:
  - name: points
    title: Shop points
campaigns:
  - name: Welcome
    state: enabled
    starts: 2026-01-01
    ends: 2026-12-31T23:59:59.5+01:00
    redemption_limit: 1000
    coupons:
      - code: WELCOME10
        usage_limit: 100
        usage_limit_per_profile: 1
        starts: 2026-01-01T00:00:00Z
        expires: 2027-01-01T00:00:00Z
        recipient: anna
      - code: "12345"
    conditions:
      - type: couponValid
      - type: sessionTotal
        at_least: 49.90
    effects:
      - type: setDiscount
        percent: 10
        name: 10 % off
      - type: setDiscountPerItem
        percent: 7.5
      - type: addLoyaltyPoints
        program: points
        points_per_unit: 2
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "shop.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_says_the_same_as_python(tmp_path: Path) -> None:
    utc = timezone.utc
    assert load(written(tmp_path, EVERYTHING)) == Setup(
        loyalty_programs=(LoyaltyProgram("points", title="Shop points"),),
        campaigns=(
            Campaign(
                "Welcome",
                starts=datetime(2026, 1, 1, tzinfo=utc),
                ends=datetime(
                    2026, 12, 31, 23, 59, 59, 500_000, tzinfo=timezone(timedelta(hours=1))
                ),
                redemption_limit=1000,
                coupons=(
                    Coupon(
                        "WELCOME10",
                        usage_limit=100,
                        usage_limit_per_profile=1,
                        starts=datetime(2026, 1, 1, tzinfo=utc),
                        expires=datetime(2027, 1, 1, tzinfo=utc),
                        recipient="anna",
                    ),
                    Coupon("12345"),
                ),
                conditions=(CouponValid(), SessionTotal(Decimal("49.90"))),
                effects=(
                    SetDiscount(10, name="10 % off"),
                    SetDiscountPerItem(Decimal("7.5")),
                    AddLoyaltyPoints("points", 2),
                ),
            ),
        ),
    )


def test_an_emulator_takes_a_file(tmp_path: Path) -> None:
    path = written(tmp_path, EVERYTHING)
    for given in (path, str(path)):
        Emulator(given)


HEAD = "campaigns:\n- name: A\n"
EFFECT = "  effects:\n  - type: setDiscount\n    percent: 10\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ": the file is empty"),
        ("a: [", "not YAML: "),
        ("[1, 2]", ":1: must be a mapping (key: value)"),
        ("campaign: []", ":1: campaign: is unknown; did you mean campaigns?"),
        ("campaigns: {}", ":1: campaigns: must be a list"),
        ("campaigns:", ":1: campaigns: must be a list"),
        ("campaigns:\n- just text", ":2: campaigns[0]: must be a mapping (key: value)"),
        (HEAD, ":2: campaigns[0].effects: is missing"),
        (HEAD + EFFECT + "  name: B\n", ":6: campaigns[0].name: is given twice"),
        (
            HEAD + "  effects:\n  - type: setDiscount\n    percent: 150\n",
            ":5: campaigns[0].effects[0].percent: must be at most 100, got 150",
        ),
        (
            HEAD + "  effects:\n  - type: setDiscount\n    percent: ten\n",
            ":5: campaigns[0].effects[0].percent: must be a number, got 'ten'",
        ),
        (
            HEAD + "  effects:\n  - type: setDiscount\n    percent: .nan\n",
            ":5: campaigns[0].effects[0].percent: must be a number",
        ),
        (
            HEAD + "  effects:\n  - type: setDiscount\n    percent: NaN\n",
            ":5: campaigns[0].effects[0].percent: must be a number of sane size",
        ),
        (
            HEAD + "  effects:\n  - type: setDiscounts\n",
            ":4: campaigns[0].effects[0].type: 'setDiscounts' is none of setDiscount, "
            "setDiscountPerItem, addLoyaltyPoints",
        ),
        (HEAD + "  effects:\n  - percent: 10\n", ":4: campaigns[0].effects[0].type: is missing"),
        (
            HEAD + "  effects:\n  - type: setDiscount\n",
            ":4: campaigns[0].effects[0].percent: is missing",
        ),
        (
            HEAD + EFFECT + "  coupons:\n  - code: NO\n",
            ":7: campaigns[0].coupons[0].code: must be text; quote it if it looks like",
        ),
        (
            HEAD + EFFECT + "  coupons:\n  - code: CODE\n    usage_limit: -1\n",
            ":8: campaigns[0].coupons[0].usage_limit: must be a whole number, got '-1'",
        ),
        (
            HEAD + EFFECT + "  coupons:\n  - code: CODE\n    usage_limit: 1000000\n",
            ":8: campaigns[0].coupons[0].usage_limit: must be a whole number from 0 to 999999",
        ),
        (
            HEAD + EFFECT + "  coupons:\n  - code: CODE\n    expires: 2026-01-01T00:00:00\n",
            ":8: campaigns[0].coupons[0].expires: must be a time with offset",
        ),
        (
            HEAD + EFFECT + "  starts: 2026-02-01\n  ends: 2026-01-01\n",
            ":7: campaigns[0].ends: must be after starts",
        ),
        (HEAD + EFFECT + "  state: on hold\n", ":6: campaigns[0].state: must be enabled"),
        (
            HEAD + EFFECT + "  coupons:\n  - code: CODE\n  - code: CODE\n",
            ":8: campaigns[0].coupons[1].code: 'CODE' is already campaigns[0].coupons[0]",
        ),
        (
            "loyalty_programs:\n- name: points\n"
            + HEAD
            + "  effects:\n  - type: addLoyaltyPoints\n    program: point\n",
            ":7: campaigns[0].effects[0].program: no loyalty program 'point'; there is: points",
        ),
        (
            "loyalty_programs:\n- name: points\n- name: points\n",
            ":3: loyalty_programs[1].name: 'points' is given twice",
        ),
        ("campaigns: &loop [*loop]", "campaigns[0]: must be a mapping"),
        ("? [a]\n: b\n", ":1: must have plain text as keys"),
    ],
)
def test_a_bad_file_is_named_with_line_and_place(tmp_path: Path, text: str, message: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(DefinitionError) as caught:
        load(path)
    assert str(caught.value).startswith(str(path))
    assert message in str(caught.value)


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "shop.yaml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DefinitionError, match="is not UTF-8 text"):
        load(path)
    with pytest.raises(DefinitionError, match="can not be read"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: SetDiscount(percent=0), "percent: must be above 0, got 0"),
        (
            lambda: SetDiscount(percent=cast(Any, 0.1)),
            r"percent: must be a number \(Decimal, int or text\)",
        ),
        (lambda: SetDiscountPerItem(percent="ten"), "percent: must be a number, got 'ten'"),
        (lambda: AddLoyaltyPoints("points", -1), "points_per_unit: must be above 0"),
        (lambda: Coupon("X"), "code: must have 3 to 100 characters"),
        (lambda: Coupon("CODE", expires=datetime(2026, 1, 1)), "expires: must have an offset"),
        (
            lambda: Setup(
                campaigns=[
                    Campaign("A", [SetDiscount(1)], coupons=[Coupon("CODE"), Coupon("CODE")])
                ]
            ),
            r"campaigns\[0\].coupons\[1\].code: 'CODE' is already",
        ),
    ],
)
def test_a_definition_in_python_that_makes_no_sense_is_refused(make: Any, message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        make()
