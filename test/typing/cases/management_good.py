"""What a user writes with the Management tools, and type checkers have to accept."""

# pyright: strict

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from pathlib import Path

from talon_one import (
    AsyncManagementApi,
    Coupon,
    CustomerProfile,
    ManagementApi,
    MessageLogEntry,
    ModelImport,
)
from talon_one import NewCouponCreationJob, Pace, stream
from talon_one.management import create_coupons, export_file, export_rows, for_each, import_file
from talon_one.management import paginate


def codes(api: ManagementApi) -> list[str | None]:
    coupons = paginate(api.get_coupons_without_total_count, 31, 109, unique=attrgetter("id"))
    first: Coupon = next(coupons)
    position: int | str | None = coupons.position
    rest = paginate(api.get_coupons_without_total_count, 31, 109, start=position, limit=9)
    return [first.value, *(coupon.value for coupon in rest)]


def logs(api: ManagementApi) -> list[MessageLogEntry]:
    return list(paginate(api.get_message_logs, "application"))


def profiles(api: ManagementApi) -> list[str]:
    profiles = paginate(api.get_customer_profiles, page_size=50)
    checked: list[CustomerProfile] = list(profiles)
    return [profile.integration_id for profile in checked]


def export(api: ManagementApi) -> None:
    with export_rows(api.export_coupons, 31, campaign_id=109, progress=print) as rows:
        values: list[str] = [row["value"] for row in rows]
    size: int = export_file(api.export_coupons, Path("coupons.csv"), 31)
    with gzip.open("coupons.csv.gz", "wb") as packed, open("coupons.csv", "wb") as plain:
        size += export_file(api.export_coupons, packed, 31)
        size += export_file(api.export_coupons, plain, 31)
    done: ModelImport = import_file(api.import_coupons, 31, 109, file="coupons.csv")
    import_file(api.import_collection, 31, 109, 7, file=[{"item": "a"}], replaces=True)
    with stream(api.export_coupons, 31) as response:
        lines: list[str] = list(response.lines())
    print(values, size, done.amount, lines)


def create(api: ManagementApi) -> list[str]:
    job = NewCouponCreationJob(number_of_coupons=250_000, attributes={})
    batch = create_coupons(api, 31, 109, job)
    batch.wait(250_000, every=10, on_progress=print)
    return list(batch.codes())


def rename(number: int) -> str:
    return f"shop {number}"


def bulk() -> list[str]:
    names: list[str] = []
    with ThreadPoolExecutor(4) as pool:
        run = for_each(pool, rename, range(10), ahead=8, pace=Pace(3), journal="a", key=str)
        for done in run:
            number: int = done.item
            names.append(done.result or f"{number}: {done.error}")
    return names


async def awaited(api: AsyncManagementApi) -> list[Coupon]:
    coupons = paginate(api.get_coupons_without_total_count, 31, 109, limit=9)
    return [coupon async for coupon in coupons]
