"""Giveaways of a pool in CSV files; pools are those of the account's setup."""

from __future__ import annotations

from collections.abc import Mapping

from ..http.csv_files import line_error, read_csv, write_csv
from ..state.account import Application
from ..state.records.rewards import Giveaway
from ..support.exact_json import read_json, write_json
from ..support.times import read_time, write_time
from .base import found, import_view, within
from .call import Answer, Call, Handler

_COLUMNS = ("code", "startdate", "enddate", "attributes")


def import_giveaways(application: Application, call: Call) -> Answer:
    """`POST /v1/giveaways/pools/{poolId}/import`: all rows or none; a code may come twice."""
    store, now = application.store, application.clock()
    pool = found(store.pools, call.path[0], "giveaway pool")
    import_id, first = store.next_id("import"), store.next_id("giveaway")
    giveaways: list[Giveaway] = []
    for line, row in enumerate(read_csv(call.body, _COLUMNS[:1], _COLUMNS[1:]), 2):
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
            raise line_error(line, str(error)) from None
        if not isinstance(attributes, dict):
            raise line_error(line, "attributes is no JSON object")
        giveaways.append(giveaway)
    for giveaway in giveaways:
        store.giveaways[store.take_id("giveaway")] = giveaway
    return Answer(import_view(store, now, "Giveaway", len(giveaways)))


def export_giveaways(application: Application, call: Call) -> Answer:
    """`GET /v1/giveaways/pools/{poolId}/export`: as CSV, with the API's names in lower case."""
    store = application.store
    pool = found(store.pools, call.path[0], "giveaway pool")
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
        and within(giveaway.created, call.query, "createdBefore", "createdAfter")
    )
    columns = ("id", "poolid", *_COLUMNS, "used", "profileintegrationid")
    return Answer(write_csv(columns, rows), media_type="application/csv")


OPERATIONS: Mapping[str, Handler] = {
    "exportPoolGiveaways": export_giveaways,
    "importPoolGiveaways": import_giveaways,
}
