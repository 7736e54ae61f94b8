"""One work of one subject, timed by pyperf. Runs in the environment of the subject.

python benchmarks/timed.py --usage ours --work decode --size 10 --url URL [pyperf's options]
"""

from __future__ import annotations

import argparse
from functools import cache

import call
import growth
import models
import start
from work import Timed

WORKS = {**start.WORKS, **models.WORKS, **call.WORKS, **growth.WORKS}
IN_BYTES = ("held", "bare memory", "import memory", "ready memory", "first call memory")


def options(command: list[str], given: argparse.Namespace) -> None:
    """Hand our options on to pyperf's worker processes."""
    for name in ("usage", "work", "size", "url"):
        command += [f"--{name}", str(getattr(given, name))]


def main() -> None:
    """Time one work; pyperf writes the values."""
    import pyperf  # type: ignore[import-untyped]  # not needed to count instructions

    runner = pyperf.Runner(add_cmdline_args=options)
    for name in ("usage", "work", "url"):
        runner.argparser.add_argument(f"--{name}", required=True)
    runner.argparser.add_argument("--size", type=int, required=True)
    given = runner.parse_args()

    @cache  # for the first value; the process of pyperf that only counts values imports no subject
    def prepared() -> Timed:
        return WORKS[given.work](given.usage, given.size, given.url)

    runner.bench_time_func(
        f"{given.work} {given.size}",
        lambda loops: prepared()(loops),
        metadata={"unit": "byte" if given.work in IN_BYTES else "second"},
    )


if __name__ == "__main__":
    main()
