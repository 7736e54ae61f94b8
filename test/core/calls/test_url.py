"""What cannot be part of a URL is refused, and the parameter is named."""

from __future__ import annotations

from typing import Any

import pytest

from talon_one.core.calls.url import CommaSeparated, fill_path, write_query
from talon_one.core.errors import ApiValueError


@pytest.mark.parametrize("value", ["\ud800", "a\udfff", "\ude00\ud83d"])
def test_a_lone_surrogate_in_a_path_is_refused(value: str) -> None:
    with pytest.raises(ApiValueError, match=r"^couponId: the text is not valid Unicode"):
        fill_path("/v1/coupons/{couponId}", {"couponId": value})


@pytest.mark.parametrize("value", ["\ud800", ["a", "\ud800"], CommaSeparated(["a", "\ud800"])])
def test_a_lone_surrogate_in_a_query_is_refused(value: Any) -> None:
    with pytest.raises(ApiValueError, match=r"^sku: the text is not valid Unicode"):
        write_query({"sku": value})


def test_a_lone_surrogate_in_a_name_is_refused_with_a_message_that_can_be_printed() -> None:
    with pytest.raises(ApiValueError) as refused:
        write_query({"sku\ud800": "a"})
    assert str(refused.value).encode() == (
        rb"sku\ud800: the text is not valid Unicode (a lone surrogate)"
    )


def test_a_pair_of_surrogates_is_a_character() -> None:
    assert fill_path("/{a}", {"a": "\U0001f600"}) == "/%F0%9F%98%80"
