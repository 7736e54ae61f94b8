"""The import over real HTTP: `pytest examples/test_import_profiles.py`."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import import_profiles as example
import pytest

from talon_one import IntegrationApi, ManagementApi, NewAttribute
from talon_one.emulator import Emulator


@pytest.fixture
def shop(
    talon_one_emulator: Emulator,
    management_api: ManagementApi,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Emulator]:
    monkeypatch.setenv("TALON_ONE_HOST", talon_one_emulator.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", talon_one_emulator.api_key)
    management_api.create_attribute(
        NewAttribute(
            entity="CustomerProfile",
            name="city",
            title="City",
            type="string",
            description="Where the customer lives",
            suggestions=[],
            editable=True,
        )
    )
    example.api.cache_clear()
    yield talon_one_emulator
    example.api().api_client.close()


def write_profiles(path: Path, count: int, bad: set[int]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["integration_id", "city"])
        for number in range(count):
            # The emulator refuses ids of more than 1000 characters.
            name = f"customer-{number}" if number not in bad else "x" * 1001
            writer.writerow([name, "Berlin"])


@pytest.mark.usefixtures("shop")
def test_all_rows_but_the_bad_ones_are_imported(
    integration_api: IntegrationApi, tmp_path: Path
) -> None:
    path = tmp_path / "profiles.csv"
    write_profiles(path, 5000, bad={1234, 4999})
    with ThreadPoolExecutor(4) as pool:
        refused = example.import_profiles(path, pool)
        assert [row.line for row, _ in refused] == [1236, 5001]
        assert example.import_profiles(path, pool) == refused  # no run forgets them
        write_profiles(path, 5000, bad={4999})
        assert [row.line for row, _ in example.import_profiles(path, pool)] == [5001]
    for number in (0, 1233, 1234, 1235, 4998):
        inventory = integration_api.get_customer_inventory(f"customer-{number}", profile=True)
        assert inventory.profile is not None
        assert inventory.profile.attributes == {"city": "Berlin"}
