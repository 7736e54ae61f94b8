"""``for_each()``: any executor, few items in flight, errors as data, and each item once."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Any

import pytest

import talon_one as t1
from talon_one.core.settings.pace import Pace
from talon_one.management import Done, InDoubtError, Journal, for_each

from ..clocks import HandClock
from ..project import ROOT
from ..server import answer, raw_bytes
from .applications import Applications
from .workers import die, rename


class AtOnce(Executor):
    """Works when an item is submitted."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:
            future.set_exception(error)
        return future


@pytest.fixture
def shops() -> Iterator[Applications]:
    with Applications() as server:
        yield server


def numbers(done: Iterator[Done[Any, Any]]) -> list[int]:
    return sorted(found.item[1] for found in done)


@pytest.fixture(params=["threads", "processes"])
def pool(request: pytest.FixtureRequest) -> Iterator[Executor]:
    if request.param == "threads":
        executor: Executor = ThreadPoolExecutor(4)
    else:
        executor = ProcessPoolExecutor(2, get_context("spawn"))
    with executor:
        yield executor


def test_every_item_is_done_on_any_executor(pool: Executor, shops: Applications) -> None:
    items = [(shops.url, number) for number in range(100)]
    done = list(for_each(pool, rename, items))
    assert {found.item[1]: found.result for found in done} == {
        number: f"shop {number}" for number in range(100)
    }
    assert set(shops.counts.values()) == {1}


def test_an_error_is_data(pool: Executor, shops: Applications) -> None:
    shops.fails = {7: answer({"message": "no such Application"}, 404)}
    items = [(shops.url, number) for number in range(10)]
    failed = [found for found in for_each(pool, rename, items) if found.error is not None]
    (found,) = failed
    assert found.item[1] == 7
    assert isinstance(found.error, t1.NotFoundException)
    assert found.error.message == "no such Application"


def test_no_more_items_are_read_than_are_in_flight() -> None:
    read: list[int] = []
    held: list[Future[Any]] = []

    class Held(Executor):
        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
            held.append(Future())
            if len(held) == 8:
                held[3].set_result((None, None))
            return held[-1]

    def endless() -> Iterator[int]:
        while True:
            read.append(len(read))
            yield read[-1]

    run = for_each(Held(), str, endless(), ahead=8)
    assert next(run).item == 3
    assert len(read) == 8


def test_millions_of_items_need_no_more_memory_than_a_few() -> None:
    import tracemalloc

    run = for_each(AtOnce(), abs, iter(range(200_000)))
    next(run)
    tracemalloc.start()
    assert sum(1 for _ in run) == 199_999
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 200_000


def test_items_start_at_the_pace(clock: HandClock) -> None:
    run = for_each(AtOnce(), abs, range(10), pace=Pace(3), clock=clock)
    assert len(list(run)) == 10
    assert clock.elapsed == 3


def test_a_pace_may_be_a_number(clock: HandClock) -> None:
    starts = [clock.monotonic() for _ in for_each(AtOnce(), abs, range(3), pace=1, clock=clock)]
    assert [start - starts[0] for start in starts] == [0, 1, 2]


def test_the_pace_is_halved_when_a_worker_is_told_429(clock: HandClock) -> None:
    def do(item: int) -> None:
        if item == 0:
            raise t1.TooManyRequestsException(429)

    list(for_each(AtOnce(), do, range(7), pace=Pace(3), clock=clock))
    assert clock.elapsed == 4


def test_what_is_done_is_not_done_again(shops: Applications, tmp_path: Path) -> None:
    items = [(shops.url, number) for number in range(20)]
    journal = tmp_path / "run.journal"
    shops.fails = {5: answer({"message": "no"}, 404)}
    with ThreadPoolExecutor(4) as pool:
        assert numbers(for_each(pool, rename, items, journal=journal)) == [*range(20)]
        shops.fails = {}
        assert numbers(for_each(pool, rename, items, journal=journal)) == [5]
        assert numbers(for_each(pool, rename, items, journal=journal)) == []
    assert shops.counts == {number: 2 if number == 5 else 1 for number in range(20)}


def test_an_unknown_outcome_is_in_doubt_until_it_may_be_repeated(
    shops: Applications, tmp_path: Path
) -> None:
    items = [(shops.url, number) for number in range(5)]
    journal = tmp_path / "run.journal"
    shops.fails = {2: raw_bytes(b"")}
    list(for_each(AtOnce(), rename, items, journal=journal))
    shops.fails = {}
    (found,) = for_each(AtOnce(), rename, items, journal=journal)
    assert isinstance(found.error, InDoubtError)
    assert (found.item[1], found.error.key) == (2, "2")
    assert shops.counts[2] == 1
    (found,) = for_each(AtOnce(), rename, items, journal=journal, repeat_doubtful=True)
    assert (found.result, found.error) == ("shop 2", None)


def test_items_are_known_by_their_key(shops: Applications, tmp_path: Path) -> None:
    journal = tmp_path / "run.journal"
    items = [(shops.url, number) for number in range(5)]
    list(for_each(AtOnce(), rename, items, journal=journal, key=lambda item: item[1]))
    more = [(shops.url, number) for number in (9, 4, 3, 8)]
    again = for_each(AtOnce(), rename, more, journal=journal, key=lambda item: item[1])
    assert numbers(again) == [8, 9]


def test_an_item_whose_key_comes_twice_is_done_once(tmp_path: Path) -> None:
    """The second comes while the first is in flight."""
    seen: list[str] = []
    both_are_known, worked = Event(), list[str]()

    def key(item: str) -> str:
        seen.append(item)
        if len(seen) == 2:
            both_are_known.set()
        return item

    def work(item: str) -> None:
        both_are_known.wait()
        worked.append(item)

    with ThreadPoolExecutor(2) as pool:
        found = list(for_each(pool, work, ["a", "a"], journal=tmp_path / "run.journal", key=key))
    assert [(done.item, done.error) for done in found] == [("a", None)]
    assert worked == ["a"]


def test_a_run_that_is_left_early_records_what_is_in_flight(
    shops: Applications, tmp_path: Path
) -> None:
    items = [(shops.url, number) for number in range(100)]
    journal = tmp_path / "run.journal"
    with ThreadPoolExecutor(4) as pool:
        run = for_each(pool, rename, items, ahead=8, journal=journal)
        next(run)
        run.close()  # type: ignore[attr-defined]  # a generator
        rest = numbers(for_each(pool, rename, items, journal=journal))
    assert len(rest) < 100
    assert set(shops.counts.values()) == {1}
    assert len(shops.counts) == 100


def test_an_interrupt_at_any_line_neither_hangs_nor_does_an_item_twice(tmp_path: Path) -> None:
    """Ctrl-C, then the same run again."""
    worked: list[tuple[int, int]] = []

    def run(workers: Executor, number: int) -> None:
        items = [(number, item) for item in range(3)]
        journal = tmp_path / f"{number}.journal"
        list(for_each(workers, worked.append, items, ahead=2, journal=journal))

    number = 0
    with ThreadPoolExecutor(2) as workers:
        while interrupt_at(number, partial(run, workers, number)):
            run(workers, number)
            number += 1
    assert number > 30
    assert len(worked) == len(set(worked))


def interrupt_at(number: int, act: Callable[[], object]) -> bool:
    """Return whether ``act`` was interrupted before line ``number`` that it runs of ``for_each()``."""
    left = number

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal left
        if not frame.f_code.co_filename.endswith("bulk.py"):
            return None
        if event == "line":
            left -= 1
            if left == -1:
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        act()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return False


def test_what_is_async_is_not_taken_for_done(tmp_path: Path) -> None:
    async def rename_later(item: int) -> int:
        return item

    for do in (rename_later, lambda item: rename_later(item)):
        (done,) = for_each(AtOnce(), do, [1], journal=tmp_path / "run.journal")
        assert isinstance(done.error, t1.ApiTypeError)
        assert str(done.error) == "for_each(): do is async, so it did nothing; use an ApiClient"
    assert len(list(for_each(AtOnce(), abs, [1], journal=tmp_path / "run.journal"))) == 1


def test_items_that_raise_lose_nothing_that_is_in_flight(shops: Applications) -> None:
    def broken() -> Iterator[tuple[str, int]]:
        yield shops.url, 1
        yield shops.url, 2
        raise ValueError("the file ends here")

    seen = []
    with ThreadPoolExecutor(2) as pool, pytest.raises(ValueError, match="the file ends here"):
        for found in for_each(pool, rename, broken()):
            seen.append(found.result)  # the error comes after them
    assert sorted(map(str, seen)) == ["shop 1", "shop 2"]


def test_a_worker_that_dies_leaves_its_items_in_doubt(shops: Applications, tmp_path: Path) -> None:
    items = [(shops.url, number) for number in range(4)]
    journal = tmp_path / "run.journal"
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        done = {found.item[1]: found for found in for_each(pool, die, items, journal=journal)}
    assert type(done[3].error).__name__ == "BrokenProcessPool"
    again = {f.item[1]: f.error for f in for_each(AtOnce(), rename, items, journal=journal)}
    assert isinstance(again[3], InDoubtError)


def start_run(shops: Applications, journal: Path, kind: str, repeat: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "test.management.workers", shops.url, str(journal), kind, repeat],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.mark.parametrize("kind", ["threads", "processes"])
def test_a_run_that_is_killed_goes_on_where_it_was(
    kind: str, shops: Applications, tmp_path: Path
) -> None:
    journal = tmp_path / "run.journal"
    killed = start_run(shops, journal, kind, "no")
    assert killed.stdout is not None
    first = [killed.stdout.readline().split() for _ in range(100)]
    os.killpg(killed.pid, signal.SIGKILL)
    first += [line.split() for line in killed.stdout]
    killed.stdout.close()
    killed.wait()
    assert len(first) < 1000

    second = start_run(shops, journal, kind, "no")
    output, _ = second.communicate()
    lines = [line.split() for line in output.splitlines()]
    doubtful = {int(number) for number, error in lines if error == "InDoubtError"}
    done = {int(number) for number, error in [*first, *lines] if error == "NoneType"}
    assert len(doubtful) <= 16
    assert max(shops.counts.values()) == 1
    assert done | doubtful | {n for n in shops.counts if n not in done} == set(range(1000))

    third = start_run(shops, journal, kind, "repeat")
    output, _ = third.communicate()
    assert {int(line.split()[0]) for line in output.splitlines()} == doubtful
    book = Journal(journal)
    assert book.count("done") == 1000
    assert list(book.in_doubt()) == []
    book.close()


@pytest.mark.parametrize("name", ["no-folder/run.journal", "."])
def test_a_journal_that_cannot_be_opened_is_named(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    with pytest.raises(t1.ApiValueError, match=re.escape(f"journal {path}: unable to open")):
        for_each(AtOnce(), abs, [1], journal=path)


def test_a_journal_on_a_full_disk_ends_the_run_before_an_item_starts(tmp_path: Path) -> None:
    """A limit for the size of files stands for a full disk; it is the process's, which therefore is another."""
    pytest.importorskip("resource")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "run.journal")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    worked, _, message = done.stdout.partition(" ")
    journal = Journal(tmp_path / "run.journal")
    assert message.startswith(f"journal {tmp_path / 'run.journal'}: ")
    assert 0 < int(worked) == journal.count("done") + len(list(journal.in_doubt()))
    journal.close()


FULL_DISK = """
import resource, sys
from talon_one import ApiValueError
from talon_one.management import for_each
from test.management.test_for_each import AtOnce

resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
worked = []
try:
    for done in for_each(AtOnce(), worked.append, range(100_000), journal=sys.argv[1]):
        pass
except ApiValueError as error:
    print(len(worked), error)
"""


def test_two_runs_cannot_use_one_journal(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "run.journal")
    with pytest.raises(t1.ApiValueError, match=r"run.journal: another run uses it"):
        for_each(AtOnce(), abs, [1], journal=tmp_path / "run.journal")
    journal.close()
    (tmp_path / "notes.txt").write_text("no journal, but a text of more than a hundred bytes" * 9)
    with pytest.raises(t1.ApiValueError, match=r"notes.txt: not a journal"):
        for_each(AtOnce(), abs, [1], journal=tmp_path / "notes.txt")


def test_a_run_that_never_began_leaves_its_journal_to_the_next(tmp_path: Path) -> None:
    for_each(AtOnce(), abs, [1], journal=tmp_path / "run.journal")
    assert len(list(for_each(AtOnce(), abs, [1], journal=tmp_path / "run.journal"))) == 1


def test_any_text_may_be_a_key_or_the_message_of_an_error(tmp_path: Path) -> None:
    def fail(name: str) -> None:
        raise ValueError(name)

    names = [os.fsdecode(b"M\xfcnchen.csv"), "\0", "a"]
    for do, error in ((fail, ValueError), (len, InDoubtError)):
        run = for_each(AtOnce(), do, names, journal=tmp_path / "run.journal", key=str)
        assert [type(done.error) for done in run] == [error] * 3


def test_at_least_one_item_is_in_flight() -> None:
    with pytest.raises(t1.ApiValueError, match="ahead: expected 1 or more, got 0"):
        for_each(AtOnce(), abs, [1], ahead=0)
