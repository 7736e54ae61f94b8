"""``for_each()`` on a real Dask cluster: two worker processes, killed in the middle, started again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from talon_one.management import Journal

from ..project import ROOT
from ..server import answer
from .applications import Applications

pytest.importorskip("distributed", reason="needs the extra dask")


def start(shops: Applications, journal: Path, count: int) -> subprocess.Popen[str]:
    module = "test.management.dask_run"
    return subprocess.Popen(
        [sys.executable, "-m", module, shops.url, str(journal), str(count)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_items_are_done_by_the_workers_and_errors_come_back(tmp_path: Path) -> None:
    with Applications() as shops:
        shops.fails = {7: answer({"message": "no such Application"}, 404)}
        output, _ = start(shops, tmp_path / "run.journal", 50).communicate()
    lines = [line.split("\t") for line in output.splitlines()]
    results = {int(number): result for number, _, result in lines}
    assert results == {n: "None" if n == 7 else f"shop {n}" for n in range(50)}
    assert [line[1] for line in lines if line[0] == "7"] == ["NotFoundException"]


def test_a_run_on_a_cluster_that_is_killed_does_each_item_once(tmp_path: Path) -> None:
    journal = tmp_path / "run.journal"
    with Applications() as shops:
        killed = start(shops, journal, 600)
        assert killed.stdout is not None
        for _ in range(150):
            killed.stdout.readline()
        os.killpg(killed.pid, signal.SIGKILL)
        killed.communicate()
        output, _ = start(shops, journal, 600).communicate()
        assert max(shops.counts.values()) == 1
    doubtful = {int(line.split("\t")[0]) for line in output.splitlines() if "InDoubt" in line}
    book = Journal(journal)
    assert book.count("done") + len(doubtful) == 600
    assert {int(key) for key in book.in_doubt()} == doubtful
    assert len(doubtful) <= 64
    book.close()
