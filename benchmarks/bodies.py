"""The answers of the server, of any size: a session's state, a page of coupons."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

STANDARD = Path(__file__).with_name("session_response.json")
"""The answer to a cart of ten items: 74 models with 594 members, 25 times."""


@cache
def state(items: int) -> str:
    """The answer to a session update: ten items are the standard answer, byte for byte."""
    standard = STANDARD.read_text("utf-8")
    if items == 10:
        return standard
    answer = json.loads(standard)
    session = answer["customerSession"]
    discounts = [e for e in answer["effects"] if e["effectType"] == "setDiscountPerItem"]
    others = [e for e in answer["effects"] if e["effectType"] != "setDiscountPerItem"]
    session["cartItems"] = _several(session["cartItems"], items)
    answer["effects"] = _several(discounts, items) + others
    return _text(answer)


@cache
def state_as_go_writes_it(items: int) -> str:
    """The same answer, with ``1`` for ``1.0``: numbers that a reader has to make exact one by one."""
    return _text(json.loads(state(items), parse_float=_shortest))


def _shortest(number: str) -> int | float:
    value = float(number)
    return int(value) if value.is_integer() else value


@cache
def session(items: int) -> str:
    """The customer session alone."""
    return _text(json.loads(state(items))["customerSession"])


@cache
def page(coupons: int) -> str:
    """A page of coupons."""
    standard = json.loads(state(10))["coupons"]
    return _text({"data": _several(standard, coupons), "hasMore": True})


def _several(standard: list[Any], count: int) -> list[Any]:
    return [standard[i % len(standard)] for i in range(count)]


def _text(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
