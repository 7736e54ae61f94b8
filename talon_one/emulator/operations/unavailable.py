"""What only the Campaign Manager creates: an emulated account has none.

The API reads campaign groups, templates, experiments, cart item filters and value maps, but has no
operation that creates one. So lists are empty, and every id is unknown, as in a new account.
"""

from __future__ import annotations

from ..state.account import Application
from ..support.errors import ApiError, ErrorDetail, InvalidDataError
from .base import build_counted_page, build_page, paginate
from .campaigns import find_campaign
from .registry import Invocation, Result, operation


@operation("getCampaignGroups", "listExperiments")
def list_counted(application: Application, invocation: Invocation) -> Result:
    paginate((), invocation.query)
    return Result(build_counted_page((), ()))


@operation("getCampaignTemplates", "listApplicationCartItemFilters")
def list_uncounted(application: Application, invocation: Invocation) -> Result:
    paginate((), invocation.query)
    return Result(build_page((), False))


@operation("getCampaignGroup", "getExperiment", "getApplicationCartItemFilterExpression")
def get_one(application: Application, invocation: Invocation) -> Result:
    raise ApiError(404, f"There is nothing with the id {invocation.path[-1]}")


@operation("exportCampaignValueMap")
def export_value_map(application: Application, invocation: Invocation) -> Result:
    find_campaign(application.store, invocation)
    raise ApiError(404, f"There is no value map {invocation.path[2]}")


@operation("createCampaignFromTemplate")
def create_campaign(application: Application, invocation: Invocation) -> Result:
    reason = f"there is no campaign template {invocation.body['templateId']}"
    raise InvalidDataError(ErrorDetail("Unknown", reason, "/templateId"))
