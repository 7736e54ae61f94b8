"""Giveaways of a pool in CSV files. The account's setup defines the pools."""

from __future__ import annotations

from ..state.account import Application
from ..state.records.rewards import Giveaway
from ..support.csv_files import read_csv
from ..support.errors import InvalidFileError
from ..support.exact_json import read_json_object
from ..support.times import read_time
from .base import get_or_404, is_within, profile_number, record_import
from .csv_exports import Columns, export
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
            giveaway = Giveaway(
                first + len(giveaways),
                pool.id,
                now,
                row["code"],
                starts=read_time(row["startdate"]) if row["startdate"] else None,
                ends=read_time(row["enddate"]) if row["enddate"] else None,
                import_id=import_id,
                attributes=read_json_object(row["attributes"], "attributes"),
            )
        except ValueError as error:
            raise InvalidFileError(line, str(error)) from None
        giveaways.append(giveaway)
    for giveaway in giveaways:
        store.giveaways[store.take_id("giveaway")] = giveaway
    return Result(record_import(store, now, "Giveaway", len(giveaways)))


@operation("exportPoolGiveaways")
def export_giveaways(application: Application, invocation: Invocation) -> Result:
    store, query = application.store, invocation.query
    pool = get_or_404(store.pools, invocation.path[0], "giveaway pool")
    wanted = (
        giveaway
        for giveaway in store.giveaways.values()
        if giveaway.pool_id == pool.id
        and is_within(giveaway.created, query, "createdBefore", "createdAfter")
    )
    columns: Columns[Giveaway] = {
        "id": lambda giveaway: giveaway.id,
        "poolid": lambda giveaway: giveaway.pool_id,
        "code": lambda giveaway: giveaway.code,
        "startdate": lambda giveaway: giveaway.starts,
        "enddate": lambda giveaway: giveaway.ends,
        "attributes": lambda giveaway: dict(giveaway.attributes),
        "used": lambda giveaway: giveaway.used,
        "importid": lambda giveaway: giveaway.import_id,
        "created": lambda giveaway: giveaway.created,
        "profileintegrationid": lambda giveaway: giveaway.profile_id,
        "profileid": lambda giveaway: profile_number(store, giveaway.profile_id),
    }
    return export(application, invocation, columns, wanted)
