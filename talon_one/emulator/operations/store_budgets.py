"""Budgets of single stores in a campaign: limits of discounts that count for one store each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from .. import campaigns as definitions
from ..state.account import Application
from ..state.records.campaigns import StoredCampaign
from ..state.store import Store
from ..support.errors import ApiError, ErrorDetail, InvalidDataError, InvalidFileError, to_pointer
from .base import record_import
from .campaigns import find_campaign
from .csv_exports import Columns, export
from .registry import NO_CONTENT, Invocation, Result, operation
from .stores import read_stores


@operation("listCampaignStoreBudgetLimits")
def list_limits(application: Application, invocation: Invocation) -> Result:
    store = application.store
    branches = {branch.integration_id: branch for branch in store.branches.values()}
    entries = [
        {
            "store": {
                "id": branches[limit.store].id,
                "integrationId": limit.store,
                "name": branches[limit.store].details["name"],
            },
            "action": limit.action,
            "limit": int(limit.limit),
            "period": limit.period or "overall",
        }
        for limit in _list(find_campaign(store, invocation), invocation.query)
        if limit.store in branches
    ]
    return Result({"data": entries})


@operation("summarizeCampaignStoreBudget")
def summarize(application: Application, invocation: Invocation) -> Result:
    campaign = find_campaign(application.store, invocation)
    counts = Counter((limit.action, limit.period or "overall") for limit in _list(campaign, {}))
    entries = [
        {"action": action, "period": period, "storeCount": count, "imported": False}
        for (action, period), count in counts.items()
    ]
    return Result({"data": entries})


@operation("createCampaignStoreBudget")
def create_budget(application: Application, invocation: Invocation) -> Result:
    """Create a budget for stores, none of which may have one of its period already."""
    store, body = application.store, invocation.body
    campaign = find_campaign(store, invocation)
    period, action = body.get("period", ""), body["action"]
    taken = {(limit.store, limit.period) for limit in _list(campaign, {})}
    limits = []
    for index, entry in enumerate(body["storeLimits"]):
        branch = store.branches.get(entry["storeId"])
        if branch is None:
            place = to_pointer(("storeLimits", index, "storeId"))
            reason = f"there is no store {entry['storeId']}"
            raise InvalidDataError(ErrorDetail("Unknown", reason, place))
        if (branch.integration_id, period) in taken:
            raise ApiError(409, f"The store {branch.integration_id!r} has such a budget already")
        limits.append(_make_limit(action, entry["limit"], period, branch.integration_id))
    _replace_limits(store, campaign, (), limits)
    return Result(status=201)


@operation("deleteCampaignStoreBudgets")
def delete_budgets(application: Application, invocation: Invocation) -> Result:
    store = application.store
    campaign = find_campaign(store, invocation)
    _replace_limits(store, campaign, _list(campaign, invocation.query), ())
    return NO_CONTENT


@operation("importCampaignStoreBudget")
def import_budgets(application: Application, invocation: Invocation) -> Result:
    """Replace the budgets of an action and a period by those of the file."""
    store, query = application.store, invocation.query
    campaign = find_campaign(store, invocation)
    wanted = {
        "action": query.get("action", "setDiscount"),
        "period": query.get("period", "overall"),
    }
    period = "" if wanted["period"] == "overall" else wanted["period"]
    limits: dict[str, definitions.Limit] = {}
    for line, row in enumerate(read_stores(store, invocation.body, "limit"), 2):
        name = row["store_integration_id"]
        try:
            limits[name] = _make_limit(wanted["action"], Decimal(row["limit"]), period, name)
        except (ValueError, ArithmeticError):
            raise InvalidFileError(line, f"{row['limit']!r} is no limit") from None
    _replace_limits(store, campaign, _list(campaign, wanted), limits.values())
    imported = record_import(store, application.clock(), "CampaignStoreBudget", len(limits))
    return Result(imported, 201)


@operation("exportCampaignStoreBudgets")
def export_budgets(application: Application, invocation: Invocation) -> Result:
    campaign = find_campaign(application.store, invocation)
    columns: Columns[definitions.Limit] = {
        "store_integration_id": lambda limit: limit.store,
        "limit": lambda limit: Decimal(limit.limit),
    }
    return export(application, invocation, columns, _list(campaign, invocation.query))


def _make_limit(action: str, amount: Any, period: Any, store: str) -> definitions.Limit:
    return definitions.Limit(action, amount, ("Store",), period, store)


def _list(campaign: StoredCampaign, query: Mapping[str, Any]) -> Sequence[definitions.Limit]:
    """Return the budgets of single stores with the action and the period that a query names."""
    return [
        limit
        for limit in campaign.definition.limits
        if limit.store
        and query.get("action", limit.action) == limit.action
        and query.get("period", limit.period or "overall") == (limit.period or "overall")
    ]


def _replace_limits(
    store: Store,
    campaign: StoredCampaign,
    old: Sequence[definitions.Limit],
    new: Iterable[definitions.Limit],
) -> None:
    kept = (limit for limit in campaign.definition.limits if limit not in old)
    definition = replace(campaign.definition, limits=(*kept, *new))
    store.campaigns[campaign.id] = replace(campaign, definition=definition)
