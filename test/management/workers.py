"""What workers do in tests: functions that other processes can import, and a run that can be killed."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import cache

import talon_one as t1
from talon_one.management import for_each


@cache
def api(url: str) -> t1.ManagementApi:
    """The API of this process."""
    configuration = t1.Configuration(
        url, management_key="mk", pace=float("inf"), retries=0, trust_env=False
    )
    return t1.ManagementApi(t1.ApiClient(configuration))


def rename(work: tuple[str, int]) -> str | None:
    """Call the server for an item."""
    url, number = work
    return api(url).get_application(number).name


def die(work: tuple[str, int]) -> str | None:
    """End the process of the worker, for one item."""
    if work[1] == 3:
        os._exit(1)
    return rename(work)


def main() -> None:
    """Work on 1000 items, until the end or until this process is killed; print each as it is done."""
    url, journal, kind, repeat = sys.argv[1:]
    pools = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}
    items = ((url, number) for number in range(1000))
    with pools[kind](4) as pool:
        for done in for_each(
            pool, rename, items, ahead=16, journal=journal, repeat_doubtful=repeat == "repeat"
        ):
            print(done.item[1], type(done.error).__name__, flush=True)


if __name__ == "__main__":
    main()
