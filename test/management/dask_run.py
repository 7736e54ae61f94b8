"""Work on items on a Dask cluster of two processes; print what was done.

A script, because a cluster starts processes that import its main module.
"""

from __future__ import annotations

import sys
from pathlib import Path

import dask.config
from distributed import Client, LocalCluster

from talon_one.management import for_each

from .workers import rename


def main() -> None:
    """Arguments: URL of the server, journal, number of items."""
    url, journal, count = sys.argv[1:]
    dask.config.set(
        {
            # A worker that dies must not have its items done again by another one.
            "distributed.scheduler.allowed-failures": 0,
            "temporary-directory": str(Path(journal).parent),
        }
    )
    items = ((url, number) for number in range(int(count)))
    with (
        LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=":0") as cluster,
        Client(cluster) as client,
        client.get_executor() as executor,
    ):
        for done in for_each(executor, rename, items, journal=journal):
            print(done.item[1], type(done.error).__name__, done.result, sep="\t", flush=True)


if __name__ == "__main__":
    main()
