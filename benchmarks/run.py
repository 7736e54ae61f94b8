"""The benchmarks, all in one run: ``tox -e bench`` (a quarter of an hour), ``tox -e bench -- --fast`` (five minutes).

Each question has a file, with its rows, its works and its budgets:

    start         how long until a program can call, and in how much memory
    models        what it costs to build, read, write and keep models
    call          what a whole call costs, and how many a process can make
    growth        how costs grow with size and threads
    package       how large the package is

    asynchronous, emulator, management, receiver, accelerators, soak    have commands of their own

What they share:

    subjects      what is compared with what
    usage/        what a user writes for each subject: the code that is timed
    environments  an environment for each
    timed         one work of one subject, timed by pyperf in the subject's environment
    bodies        what the server answers
    server        who answers
    instructions  callgrind instead of a clock
    table, documentation    the figures as text, and in docs/

The subjects take turns, so that whatever else the machine does meets all of them. Of all values of
a work the least counts (noise only adds), of throughput the median. pyperf's files with all values
stay in ``build/bench/results``: ``python -m pyperf compare_to plain.json ours.json`` reads them.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple

import pyperf  # type: ignore[import-untyped]

import call
import growth
import instructions
import models
import package
import server
import start
from documentation import write_documentation
from environments import BUILD, Environment, prepare
from row import Figures, Row
from subjects import SUBJECTS, Subject
from table import as_text, budgets_table, figures_table

RESULTS = BUILD / "results"
TIMED = Path(__file__).with_name("timed.py")
ROWS = (*start.ROWS, *models.ROWS, *call.ROWS)
COUNTED = (*models.COUNTED, *call.COUNTED)


class Effort(NamedTuple):
    """How much is measured."""

    subjects: tuple[str, ...]
    growing: tuple[str, ...]
    counted: tuple[str, ...]
    rounds: int
    values: int


FULL = Effort(
    subjects=tuple(subject.name for subject in SUBJECTS),
    growing=("ours", "plain", "stock"),
    counted=("ours", "plain", "structs", "requests", "httpx"),
    rounds=5,
    values=5,
)
FAST = Effort(
    subjects=("ours", "plain", "structs", "stock"),
    growing=("ours", "plain"),
    counted=("ours", "plain"),
    rounds=3,
    values=3,
)


class Bench:
    """One run: environments, the server, the figures so far."""

    def __init__(self, effort: Effort, url: str) -> None:
        self.effort = effort
        self.url = url
        self.figures: Figures = {}
        self.environments: dict[str, Environment] = {}
        self.usage = {subject.name: subject.usage for subject in SUBJECTS}
        self.only = {subject.name: subject.only for subject in SUBJECTS}
        self.began = monotonic()

    def say(self, text: str) -> None:
        """Tell how far it is."""
        print(f"{monotonic() - self.began:5.0f} s  {text}", flush=True)

    def prepare(self, subject: Subject) -> None:
        """Make the environment, and note the sizes."""
        environment = prepare(subject)
        if environment is None:
            self.say(f"{subject.label}: left out, the package index does not have it")
            return
        self.environments[subject.name] = environment
        for work, size in (("wheel", environment.wheel), ("installed", environment.installed)):
            if not subject.only:
                self.figures.setdefault((work, 10), {})[subject.name] = size

    def measure(self, row: Row, names: Iterable[str], rounds: int) -> None:
        """Time one work of several subjects, in turns."""
        names = [name for name in names if self._shows(name, row)]
        self.say(f"{row.work}, {row.size}: {', '.join(names)}")
        for _ in range(rounds):
            for name in names:
                self._time(row, name)
        values = {name: _values(name, row) for name in names}
        least = statistics.median if row.work == "threads" else min
        self.figures[row.work, row.size] = {name: least(found) for name, found in values.items()}
        medians = {name: statistics.median(found) for name, found in values.items()}
        self.figures[f"median of {row.work}", row.size] = medians

    def _shows(self, name: str, row: Row) -> bool:
        return (
            name in self.environments
            and name not in row.without
            and (not row.only or name in row.only)
            and (not self.only[name] or row.work in self.only[name])
        )

    def _time(self, row: Row, name: str) -> None:
        self.environments[name].run(
            *(TIMED, "--usage", self.usage[name], "--work", row.work, "--size", str(row.size)),
            *("--url", self.url, "--append", RESULTS / f"{name}.json", "--quiet"),
            *("--processes", "1", "--loops", str(row.loops)),
            *("--values", "1" if row.once else str(self.effort.values)),
            *("--warmups", "0" if row.once else "1"),
            *("--inherit-environ", "PYTHONPYCACHEPREFIX"),
        )

    def count(self, row: Row) -> None:
        """Count instructions of one work; several at a time, as nothing disturbs them."""
        names = [name for name in self.effort.counted if self._shows(name, row)]
        self.say(f"instructions of {row.work}: {', '.join(names)}")

        def counted(name: str) -> float:
            return instructions.count(self.environments[name], self.usage[name], row, self.url)

        with ThreadPoolExecutor(2) as pool:
            found = dict(zip(names, pool.map(counted, names), strict=True))
        self.figures[f"instructions {row.work}", row.size] = found

    def labels(self) -> dict[str, str]:
        """Names for people, with versions."""
        return {name: environment.label for name, environment in self.environments.items()}


def _values(name: str, row: Row) -> tuple[float, ...]:
    suite = pyperf.BenchmarkSuite.load(str(RESULTS / f"{name}.json"))
    values: tuple[float, ...] = suite.get_benchmark(f"{row.work} {row.size}").get_values()
    return values


def machine() -> str:
    """What the figures were measured on."""
    suite = pyperf.BenchmarkSuite.load(str(RESULTS / "ours.json"))
    about: dict[str, Any] = suite.get_metadata()
    date = datetime.now().date()
    return (
        f"{about.get('cpu_model_name', 'an unknown processor')}, {about['cpu_count']} cores, "
        f"{about['python_implementation']} {about['python_version'].split()[0]}, {date}"
    )


def run(effort: Effort, bench: Bench) -> tuple[Row, ...]:
    """Measure everything; the rows of the table."""
    for subject in SUBJECTS:
        if subject.name in effort.subjects:
            bench.say(f"environment: {subject.label}")
            bench.prepare(subject)
    shutil.rmtree(RESULTS, ignore_errors=True)
    RESULTS.mkdir(parents=True)
    for row in ROWS:
        bench.measure(row, effort.subjects, effort.rounds)
    for row in growth.POINTS:
        if (row.work, row.size) not in bench.figures:
            bench.measure(row, effort.growing, 1)
    if instructions.available():
        for row in COUNTED:
            bench.count(row)
    counts = (row._replace(work=f"instructions {row.work}") for row in COUNTED)
    return (*ROWS, *counts, *package.ROWS)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="The benchmarks.")
    parser.add_argument("--fast", action="store_true", help="fewer subjects and values")
    parser.add_argument("--docs", action="store_true", help="put the figures into docs/")
    given = parser.parse_args()
    effort = FAST if given.fast else FULL
    with server.running() as url:
        bench = Bench(effort, url)
        rows = run(effort, bench)
        capacity = server.capacity(url, 2.0)
    labels = bench.labels()
    in_all_rows = {name: label for name, label in labels.items() if not bench.only[name]}
    budgets = [
        budget
        for question in (start, models, call, package)
        for budget in question.budgets(bench.figures)
    ]
    tables = {
        "calls": call.table(bench.figures, labels),
        "figures": figures_table(rows, bench.figures, in_all_rows),
        "budgets": budgets_table(budgets),
        "growth": growth.table(bench.figures, labels),
    }
    sentences = {
        "machine": machine(),
        "server": f"The server alone: {capacity:,.0f} responses per second over one connection.",
    }
    print("", *map(as_text, tables.values()), *sentences.values(), sep="\n\n")
    figures = [{"work": work, "size": n, **by} for (work, n), by in bench.figures.items()]
    summary = {**sentences, "labels": labels, "figures": figures}
    (BUILD / "summary.json").write_text(json.dumps(summary, indent=1), "utf-8")
    if given.docs:
        write_documentation(tables, sentences)


if __name__ == "__main__":
    main()
