"""What happened in the account: requests of Applications, changes and exports."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import Any

from ..state.account import Application
from ..state.records.logs import Change, Export
from ..state.store import ACCOUNT_ID, USER_ID
from ..support.errors import ErrorDetail, InvalidDataError
from ..support.exact_json import Json
from ..support.times import write_time
from .base import build_counted_page, is_within, list_page, paginate
from .registry import Invocation, Result, operation

_LOG = uuid.UUID("0d9b3f0e-6f0b-5b0e-8d0a-5f9f4b2d7c11")


@operation("getAccessLogsWithoutTotalCount")
def get_access_logs(application: Application, invocation: Invocation) -> Result:
    """List the recorded requests with a key of the Application, as far as they are still known."""
    query = invocation.query
    keys = {application.api_key, application.definition.test_key} - {""}
    sent = {f"ApiKey-v1 {key}" for key in keys}
    try:
        path = re.compile(query.get("path", ""))
    except re.error as error:
        raise InvalidDataError(
            ErrorDetail("pattern", f"path is no regular expression: {error}", "path", "parameter")
        ) from None
    requests = [
        (number, request)
        for number, request in enumerate(application.account.requests)
        if request.headers.get("authorization") in sent
        and is_within(request.at, query, "rangeEnd", "rangeStart")
        and path.search(request.path)
        and query.get("method", request.method.lower()) == request.method.lower()
        and query.get("status") in (None, "success" if request.status < 400 else "error")
    ]
    order = {"time": lambda entry: (entry[1].at, entry[0])}
    return list_page(requests, query, _render_access, order)


def _render_access(entry: Any) -> Json:
    """Return the schema ``AccessLogEntry``."""
    number, request = entry
    return {
        "uuid": str(uuid.uuid5(_LOG, f"{number}/{request.at}/{request.path}")),
        "status": request.status,
        "method": request.method.lower(),
        "requestUri": request.path,
        "time": write_time(request.at),
        "requestPayload": request.content.decode(errors="replace"),
        "responsePayload": request.response_content.decode(errors="replace"),
    }


@operation("getChanges")
def get_changes(application: Application, invocation: Invocation) -> Result:
    """List what the Management API changed; the state before a change is not kept."""
    query = invocation.query
    changes = [
        change for change in application.store.changes.values() if _is_wanted_change(change, query)
    ]
    return list_page(changes, query, _render_change, shape="withTotalResultSize")


def _is_wanted_change(change: Change, query: Mapping[str, Any]) -> bool:
    return (
        query.get("applicationId", change.application_id) == change.application_id
        and query.get("entityPath", "").casefold() in change.entity.casefold()
        and query.get("userId", USER_ID) == USER_ID
        and "managementKeyId" not in query
        and is_within(change.created, query, "createdBefore", "createdAfter")
    )


def _render_change(change: Change) -> Json:
    """Return the schema ``Change``."""
    view = {
        "id": change.id,
        "created": write_time(change.created),
        "userId": USER_ID,
        "applicationId": change.application_id,
        "entity": change.entity,
    }
    return view if change.new is None else {**view, "new": change.new}


@operation("getExports")
def get_exports(application: Application, invocation: Invocation) -> Result:
    query = invocation.query
    exports = [
        export for export in application.store.exports.values() if _is_wanted_export(export, query)
    ]
    shown, _ = paginate(exports, query)
    return Result(build_counted_page(exports, map(_render_export, shown)))


def _is_wanted_export(export: Export, query: Mapping[str, Any]) -> bool:
    return (
        query.get("applicationId", export.application_id) == export.application_id
        and query.get("campaignId") in (None, export.filter.get("campaignId"))
        and query.get("entity", export.entity) == export.entity
    )


def _render_export(export: Export) -> Json:
    """Return the schema ``Export``."""
    return {
        "id": export.id,
        "created": write_time(export.created),
        "accountId": ACCOUNT_ID,
        "userId": USER_ID,
        "entity": export.entity,
        "filter": dict(export.filter),
    }
