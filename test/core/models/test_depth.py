"""Levels of JSON are counted in the text, wherever the deepest place lies and whatever strings have."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talon_one.core.models.depth import MAX_DEPTH, depth, is_too_deep

documents: st.SearchStrategy[Any] = st.recursive(
    st.text('[]{}"\\a', max_size=300),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text("{}a"), inner, max_size=5),
)


@pytest.mark.parametrize("levels", [MAX_DEPTH, MAX_DEPTH + 1])
@pytest.mark.parametrize("bracket", ["{", "["])
@pytest.mark.parametrize("before", [0, 90, 500])
@pytest.mark.parametrize("after", [0, 90, 500])
def test_the_limit_is_exact_wherever_the_deepest_place_is(
    levels: int, bracket: str, before: int, after: int
) -> None:
    opening, closing = ('{"a":', "}") if bracket == "{" else ("[", "]")
    deep = f"{opening * (levels - 1)}1{closing * (levels - 1)}"
    text = "[" + "[]," * before + deep + ",{}" * after + "]"
    assert is_too_deep(text) is is_too_deep(text.encode()) is (levels > MAX_DEPTH)


@given(documents, st.integers(MAX_DEPTH - 10, MAX_DEPTH + 10), documents, documents)
def test_brackets_within_strings_are_no_levels(
    core: Any, levels: int, before: Any, after: Any
) -> None:
    for level in range(levels):
        core = [core] if level % 2 else {"a": core}
    document = [before, core, after]
    if is_too_deep(json.dumps(document)):
        assert depth(document) > MAX_DEPTH


@pytest.mark.parametrize("key", ["}", "]", "{", "[", "}{"])
def test_brackets_within_keys_hide_no_level(key: str) -> None:
    document: Any = 1
    for _ in range(MAX_DEPTH):
        document = {key: document}
    assert not is_too_deep(json.dumps(document))
    assert is_too_deep(json.dumps([document]))
