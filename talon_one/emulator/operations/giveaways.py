"""Giveaways of a pool in CSV files. The account's setup defines the pools."""

from __future__ import annotations

from ..state.account import Application
from ..state.records.rewards import Giveaway
from ..support.csv_files import read_csv, write_csv
from ..support.errors import InvalidFileError
from ..support.exact_json import read_json, write_json
from ..support.times import read_time, write_time
from .base import get_or_404, is_within, record_import
from .registry import Invocation, Result, operation

_COLUMNS = ("code", "startdate", "enddate", "attributes")


@operation("importPoolGiveaways")
def import_giveaways(application: Application, invocation: Invocation) -> Result:
    """Import all of the file's rows, or none; a code may occur twice."""
    store, now = application.store, application.clock()
    pool = get_or_404(store.pools, invocation.path[0], "giveaway pool")
    import_id, first = store.next_id("import"), store.next_id("giveaway")
    giveaways: list[Giveaway] = []
    for line, row in enumerate(read_csv(invocation.body, _COLUMNS[:1], _COLUMNS[1:]), 2):
        try:
            attributes = read_json(row["attributes"].encode()) if row["attributes"] else {}
            giveaway = Giveaway(
                first + len(giveaways),
                pool.id,
                now,
                row["code"],
                starts=read_time(row["startdate"]) if row["startdate"] else None,
                ends=read_time(row["enddate"]) if row["enddate"] else None,
                import_id=import_id,
                attributes=attributes,
            )
        except ValueError as error:
            raise InvalidFileError(line, str(error)) from None
        if not isinstance(attributes, dict):
            raise InvalidFileError(line, "attributes is no JSON object")
        giveaways.append(giveaway)
    for giveaway in giveaways:
        store.giveaways[store.take_id("giveaway")] = giveaway
    return Result(record_import(store, now, "Giveaway", len(giveaways)))


@operation("exportPoolGiveaways")
def export_giveaways(application: Application, invocation: Invocation) -> Result:
    """Export giveaways as CSV, with the API's names in lower case."""
    store = application.store
    pool = get_or_404(store.pools, invocation.path[0], "giveaway pool")
    rows = (
        {
            "id": giveaway.id,
            "poolid": pool.id,
            "code": giveaway.code,
            "startdate": write_time(giveaway.starts) if giveaway.starts else "",
            "enddate": write_time(giveaway.ends) if giveaway.ends else "",
            "attributes": write_json(dict(giveaway.attributes)).decode(),
            "used": str(giveaway.used).lower(),
            "profileintegrationid": giveaway.profile_id,
        }
        for giveaway in store.giveaways.values()
        if giveaway.pool_id == pool.id
        and is_within(giveaway.created, invocation.query, "createdBefore", "createdAfter")
    )
    columns = ("id", "poolid", *_COLUMNS, "used", "profileintegrationid")
    return Result(write_csv(columns, rows), media_type="application/csv")
