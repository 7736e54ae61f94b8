"""A dict that packs the records that were not written lately."""

from __future__ import annotations

import copy
import pickle

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from talon_one.emulator.state import packed
from talon_one.emulator.state.packed import PackedDict

KEYS = st.integers(0, 5)


class PackedDictAndDict(RuleBasedStateMachine):
    """A packed dict that keeps one record unpacked, beside a dict."""

    def __init__(self) -> None:
        super().__init__()
        self.kept, packed.UNPACKED_RECORDS = packed.UNPACKED_RECORDS, 1
        self.packed_dict: PackedDict[int, tuple[str, ...]] = PackedDict()
        self.dict: dict[int, tuple[str, ...]] = {}

    def teardown(self) -> None:
        packed.UNPACKED_RECORDS = self.kept

    @rule(key=KEYS, text=st.text(max_size=3))
    def write(self, key: int, text: str) -> None:
        self.packed_dict[key] = self.dict[key] = (text,)

    @rule(key=KEYS)
    def remove(self, key: int) -> None:
        assert self.packed_dict.pop(key, None) == self.dict.pop(key, None)

    @rule(key=KEYS)
    def change_a_copy(self, key: int) -> None:
        other = copy.copy(self.packed_dict)
        other[key] = ("changed",)
        other.pop(key)

    @rule()
    def write_while_reading(self) -> None:
        for key, record in self.packed_dict.items():
            self.packed_dict[key] = self.dict[key] = (*record, "again")

    @invariant()
    def they_are_the_same(self) -> None:
        assert dict(self.packed_dict) == self.dict
        assert list(self.packed_dict) == list(self.dict)
        assert [key in self.packed_dict for key in range(6)] == [
            key in self.dict for key in range(6)
        ]


TestPackedDict = PackedDictAndDict.TestCase
TestPackedDict.settings = settings(max_examples=50, stateful_step_count=20, deadline=None)


def test_what_was_not_written_lately_is_packed() -> None:
    records: PackedDict[int, str] = PackedDict(
        {number: f"record {number}" for number in range(1002)}
    )
    entries = records.release()
    assert [isinstance(entry, bytes) for entry in entries.values()].count(True) == 2
    packed = entries[0]
    assert isinstance(packed, bytes)
    assert pickle.loads(packed) == "record 0"
    assert len(records) == 0
