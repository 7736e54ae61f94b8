"""Drafts of mappings, held against a dict."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from talon_one.emulator.state.draft import Draft

KEYS = st.integers(0, 5)


class DraftAndDict(RuleBasedStateMachine):
    """A draft of a dict, beside a copy of the dict that is changed in the same way."""

    def __init__(self) -> None:
        super().__init__()
        self.base = {1: "a", 2: "b", 3: "c"}
        self.before = dict(self.base)
        self.draft: Draft[int, str] = Draft(self.base)
        self.dict = dict(self.base)

    @rule(key=KEYS, text=st.text(max_size=3))
    def write(self, key: int, text: str) -> None:
        self.draft[key] = self.dict[key] = text

    @rule(key=KEYS)
    def remove(self, key: int) -> None:
        assert self.draft.pop(key, None) == self.dict.pop(key, None)

    @rule(key=KEYS)
    def write_into_a_draft_of_the_draft(self, key: int) -> None:
        inner = Draft(self.draft)
        inner[key] = "changed"
        inner.pop(key)

    @rule()
    def write_while_reading(self) -> None:
        for key, text in self.draft.items():
            self.draft[key] = self.dict[key] = text + "!"

    @rule()
    def apply(self) -> None:
        self.draft.apply()
        self.draft.clear_changes()
        assert list(self.base.items()) == list(self.dict.items())
        self.before = dict(self.base)

    @rule()
    def drop(self) -> None:
        self.draft.clear_changes()
        self.dict = dict(self.before)

    @invariant()
    def they_are_the_same(self) -> None:
        assert list(self.draft.items()) == list(self.dict.items())
        assert list(self.draft) == list(self.draft.keys()) == list(self.dict)
        assert list(self.draft.values()) == list(self.dict.values())
        assert len(self.draft) == len(self.dict)
        for key in range(6):
            assert (key in self.draft) == (key in self.dict)
            assert self.draft.get(key) == self.dict.get(key)

    @invariant()
    def the_base_is_unchanged(self) -> None:
        assert list(self.base.items()) == list(self.before.items())


TestDraft = DraftAndDict.TestCase
TestDraft.settings = settings(max_examples=100, stateful_step_count=20, deadline=None)
