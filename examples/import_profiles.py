"""Import customer profiles from a CSV file: `python examples/import_profiles.py profiles.csv`.

The column `integration_id` names the profile; every other column is an attribute of that name. Rows are sent in
batches of 1000, the most that the API takes at once. A batch that is refused is halved until the bad row is
found; the others are imported. If the run is killed, start it again: it goes on where it was.

Reads TALON_ONE_HOST and TALON_ONE_API_KEY.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import talon_one as t1
from talon_one.management import for_each

BATCH_SIZE = 1000


class Row(NamedTuple):
    line: int
    integration_id: str
    attributes: dict[str, str]


class Refused(NamedTuple):
    row: Row
    reason: str


@cache
def api() -> t1.IntegrationApi:
    """The API; every process has its own."""
    return t1.IntegrationApi(t1.ApiClient(t1.Configuration.from_env()))


def batches(path: Path) -> Iterator[tuple[Row, ...]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.DictReader(file)
        rows = (Row(lines.line_num, line.pop("integration_id"), line) for line in lines)
        while batch := tuple(islice(rows, BATCH_SIZE)):
            yield batch


def import_batch(rows: Sequence[Row]) -> list[Refused]:
    """Import rows and return those that were refused."""
    profiles = [
        t1.MultipleCustomerProfileIntegrationRequestItem(
            integration_id=row.integration_id, attributes=row.attributes
        )
        for row in rows
    ]
    request = t1.MultipleCustomerProfileIntegrationRequest(customer_profiles=profiles)
    # The same rows have the same key, so that a second run does nothing twice.
    key = hashlib.sha256(json.dumps(rows).encode()).hexdigest()
    try:
        api().update_customer_profiles_v2(request, idempotency_key=key)
    except t1.BadRequestException as error:
        if len(rows) == 1:
            return [Refused(rows[0], str(error.errors[0] if error.errors else error.message))]
        half = len(rows) // 2
        return import_batch(rows[:half]) + import_batch(rows[half:])
    return []


def import_profiles(path: Path, executor: Executor) -> list[Refused]:
    """Import a file and return the rows that were refused, in the order of the file."""
    refused: list[Refused] = []
    journal = path.with_suffix(".journal")
    for done in for_each(
        executor, import_batch, batches(path), journal=journal, repeat_doubtful=True
    ):
        if done.error is not None:
            raise done.error
        refused += done.result or []
    return sorted(refused)


def main() -> int:
    path = Path(sys.argv[1])
    with ThreadPoolExecutor(4) as pool:
        refused = import_profiles(path, pool)
    for row, reason in refused:
        print(f"{path.name}:{row.line}: {row.integration_id}: {reason}", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
