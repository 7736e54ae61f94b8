"""Additional costs that the account knows. Those that rules name exist from the beginning."""

from __future__ import annotations

from dataclasses import replace

from ..state.account import Application
from ..state.records.account import AdditionalCost
from ..state.store import ACCOUNT_ID, Store
from ..support.errors import ErrorDetail, InvalidDataError
from ..support.exact_json import Json
from ..support.times import write_time
from .base import get_or_404, list_page
from .registry import Invocation, Result, operation


@operation("getAdditionalCosts")
def get_costs(application: Application, invocation: Invocation) -> Result:
    costs = application.store.additional_costs.values()
    keys = {"id": lambda cost: cost.id, "name": lambda cost: cost.name}
    return list_page(costs, invocation.query, _render, keys, "totalResultSize")


@operation("getAdditionalCost")
def get_cost(application: Application, invocation: Invocation) -> Result:
    return Result(_render(_find(application.store, invocation)))


@operation("createAdditionalCost")
def create_cost(application: Application, invocation: Invocation) -> Result:
    """Create a cost; its name must be new."""
    store, body = application.store, invocation.body
    if ("additionalCost", body["name"]) in store.named:
        reason = f"there is an additional cost {body['name']!r} already"
        raise InvalidDataError(ErrorDetail("uniqueItems", reason, "/name"))
    id = store.take_id("additionalCost")
    cost = AdditionalCost(id, application.clock(), body["name"], body)
    store.additional_costs[id] = cost
    store.named["additionalCost", cost.name] = id
    return Result(_render(cost), 201)


@operation("updateAdditionalCost")
def update_cost(application: Application, invocation: Invocation) -> Result:
    """Change a cost; its name is fixed, because requests and rules use it."""
    store, body = application.store, invocation.body
    cost = _find(store, invocation)
    if body["name"] != cost.name:
        reason = f"name cannot be changed from {cost.name!r}"
        raise InvalidDataError(ErrorDetail("readOnly", reason, "/name"))
    cost = replace(cost, details=body)
    store.additional_costs[cost.id] = cost
    return Result(_render(cost))


def _find(store: Store, invocation: Invocation) -> AdditionalCost:
    return get_or_404(store.additional_costs, invocation.path[0], "additional cost")


def _render(cost: AdditionalCost) -> Json:
    """Return the schema ``AccountAdditionalCost``."""
    return {
        "title": cost.name,
        "description": "",
        "type": "session",
        **cost.details,
        "id": cost.id,
        "created": write_time(cost.created),
        "accountId": ACCOUNT_ID,
        "name": cost.name,
    }
