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
VALID = "  conditions:\n  - type: couponValid\n"


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
            ":5: campaigns[0].effects[0].percent: must be a finite number of at most 300 digits",
        ),
        (
            HEAD + "  effects:\n  - type: setDiscounts\n",
            ":4: campaigns[0].effects[0].type: 'setDiscounts' is unknown; "
            "did you mean setDiscount?",
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
            HEAD + EFFECT + VALID + "  coupons:\n  - code: CODE\n  - code: CODE\n",
            ":10: campaigns[0].coupons[1].code: 'CODE' is already campaigns[0].coupons[0]",
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
        (
            HEAD + EFFECT + "  coupons:\n  - code: CODE\n",
            ":2: campaigns[0].conditions: a campaign with coupons needs CouponValid()",
        ),
        (
            HEAD
            + EFFECT
            + "  coupons:\n  - code: CODE\n  conditions:\n  - type: sessionTotal\n"
            + "    at_least: 5\n",
            ":9: campaigns[0].conditions: a campaign with coupons needs CouponValid()",
        ),
        (
            HEAD + "  effects:\n  - type: setDiscount\n    percent: 1_0\n",
            ":5: campaigns[0].effects[0].percent: must be a number, got '1_0'",
        ),
        (
            HEAD + EFFECT + "  redemption_limit: 1_000\n",
            ":6: campaigns[0].redemption_limit: must be a whole number, got '1_000'",
        ),
        ("campaigns: " + "[" * 5000 + "]" * 5000, ": nests too deep"),
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
    with pytest.raises(DefinitionError, match="cannot be read"):
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
                    Campaign(
                        "A", [SetDiscount(1)], [CouponValid()], [Coupon("CODE"), Coupon("CODE")]
                    )
                ]
            ),
            r"campaigns\[0\].coupons\[1\].code: 'CODE' is already",
        ),
        (
            lambda: Campaign("A", [SetDiscount(1)], coupons=[Coupon("CODE")]),
            r"conditions: a campaign with coupons needs CouponValid\(\)$",
        ),
        (
            lambda: Campaign("A", [SetDiscount(1)], [SessionTotal(5)], [Coupon("CODE")]),
            "conditions: a campaign with coupons needs CouponValid",
        ),
    ],
)
def test_a_definition_in_python_that_makes_no_sense_is_refused(make: Any, message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        make()


@pytest.mark.parametrize(
    ("members", "message"),
    [
        (
            {"effects": ["a"]},
            "effects[0]: expected an effect, got a string",
        ),
        (
            {"conditions": [SessionTotal(5), CouponValid]},
            "conditions[1]: expected a condition, got the class CouponValid",
        ),
        ({"coupons": ["ABC"]}, "coupons[0]: expected Coupon, got a string"),
        ({"coupons": [{"code": "ABC"}]}, "coupons[0]: expected Coupon, got an object of type dict"),
        ({"coupons": "ABC"}, "coupons: must be a list, got a string"),
        ({"effects": SetDiscount(1)}, "effects: must be a list, got an object of type SetDiscount"),
    ],
)
def test_a_campaign_names_a_member_of_the_wrong_type(members: Any, message: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        Campaign("A", **{"effects": [SetDiscount(1)], **members})
    assert str(caught.value) == message


def test_a_setup_names_a_member_of_the_wrong_type() -> None:
    with pytest.raises(DefinitionError, match=r"^campaigns\[0\]: expected Campaign, got a string"):
        Setup(campaigns=cast(Any, ["A"]))
    with pytest.raises(DefinitionError, match=r"^loyalty_programs\[0\]: expected LoyaltyProgram"):
        Setup(loyalty_programs=cast(Any, ["points"]))
    with pytest.raises(DefinitionError, match=r"^campaigns\[0\]: expected Campaign, got a string"):
        Emulator(cast(Any, ["A"]))


def test_what_is_no_path_of_a_file_is_refused() -> None:
    with pytest.raises(DefinitionError, match="expected the path of a campaigns file, got 5"):
        load(cast(Any, 5))
