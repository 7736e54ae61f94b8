"""Import customer profiles from a CSV file: `python examples/import_profiles.py profiles.csv`.

The column `integration_id` names the profile; every other column is an attribute of that name. Rows are sent in
batches of 1000, the most that the API takes at once. A batch that is refused is halved until the bad row is
found; the others are imported. If the run is killed, or bad rows are corrected, start it again: it does what is not
done yet.

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


class RefusedError(Exception):
    """Rows of a batch were refused. As an error, it keeps the batch from being done in the journal."""

    def __init__(self, refused: list[Refused]) -> None:
        super().__init__(refused)
        self.refused = refused


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


def digest(rows: Sequence[Row]) -> str:
    """Return a key of rows: the same ones are not sent twice, corrected ones are."""
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def import_whole_batch(rows: Sequence[Row]) -> None:
    """Import rows.

    Raises:
        RefusedError: Some were refused; the others are imported.
    """
    if refused := import_batch(rows):
        raise RefusedError(refused)


def import_batch(rows: Sequence[Row]) -> list[Refused]:
    """Import rows and return those that were refused."""
    profiles = [
        t1.MultipleCustomerProfileIntegrationRequestItem(
            integration_id=row.integration_id, attributes=row.attributes
        )
        for row in rows
    ]
    request = t1.MultipleCustomerProfileIntegrationRequest(customer_profiles=profiles)
    try:
        api().update_customer_profiles_v2(request, idempotency_key=digest(rows))
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
        executor,
        import_whole_batch,
        batches(path),
        journal=journal,
        key=digest,
        repeat_doubtful=True,
    ):
        if isinstance(done.error, RefusedError):
            refused += done.error.refused
        elif done.error is not None:
            raise done.error
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
