"""Campaigns: list, read, change and delete them. Their rules are those of their definition.

An update replaces the members that were sent. Of the others only times are removed, as documented
for coupons.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from .. import campaigns as definitions
from .. import views
from ..state.account import Application
from ..state.records.campaigns import StoredCampaign
from ..state.store import Store
from ..support.errors import ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from .base import (
    build_counted_page,
    build_page,
    get_or_404,
    is_within,
    list_page,
    paginate,
    read_body_time,
    sort_records,
)
from .registry import NO_CONTENT, Invocation, Result, operation

_INTEGRATION = ("applicationId", "attributes", "description", "endTime", "id", "name", "startTime")
"""What the Integration API shows of a campaign as the Management API does."""

_INTEGRATION_FEATURES = frozenset(
    ("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements")
)


@operation("integrationGetAllCampaigns")
def list_running_campaigns(application: Application, invocation: Invocation) -> Result:
    """List the running campaigns of the Application."""
    query, now = invocation.query, application.clock()
    wanted = query.get("campaignIds", ())
    running = [
        campaign
        for campaign in application.store.campaigns.values()
        if campaign.is_running(now)
        and (not wanted or str(campaign.id) in wanted)
        and _is_in_window(campaign, query)
        and "storeId" not in query
        and "audienceId" not in query
    ]
    shown, more = paginate(running, query)
    return Result(
        build_page(
            (_render_integration_campaign(application, campaign) for campaign in shown), more
        )
    )


def _render_integration_campaign(application: Application, campaign: StoredCampaign) -> Json:
    """Return the schema ``IntegrationCampaign``."""
    view = views.render_campaign(application, campaign, application.clock())
    return {
        **{name: view[name] for name in _INTEGRATION if name in view},
        "state": "enabled",
        "tags": view["tags"],
        "features": [feature for feature in view["features"] if feature in _INTEGRATION_FEATURES],
        "rules": [
            {"title": rule.name or campaign.definition.name}
            for rule in campaign.definition.all_rules
        ],
    }


@operation("getCampaigns")
def get_campaigns(application: Application, invocation: Invocation) -> Result:
    query, now = invocation.query, application.clock()
    name, tags = query.get("name", "").lower(), query.get("tags", "").lower()
    keys = {
        "id": lambda campaign: campaign.id,
        "name": lambda campaign: campaign.definition.name,
        "created": lambda campaign: (campaign.created, campaign.id),
    }
    campaigns = [
        campaign
        for campaign in sort_records(application.store.campaigns.values(), query, keys)
        if name in campaign.definition.name.lower()
        and tags in " ".join(campaign.definition.tags).lower()
        and is_within(campaign.created, query, "createdBefore", "createdAfter")
        and _is_in_window(campaign, query)
        and query.get("campaignState") in (None, *list_states(campaign, now))
        and not {"storeId", "campaignGroupId", "templateId"} & query.keys()
    ]
    shown, _ = paginate(campaigns, query)
    return Result(
        build_counted_page(
            campaigns, (views.render_campaign(application, campaign, now) for campaign in shown)
        )
    )


@operation("getCampaignByAttributes")
def search_campaigns(application: Application, invocation: Invocation) -> Result:
    query, now, wanted = invocation.query, application.clock(), invocation.body["attributes"]
    campaigns = [
        campaign
        for campaign in application.store.campaigns.values()
        if query.get("campaignState") in (None, *list_states(campaign, now))
        and all(
            name in campaign.definition.attributes and campaign.definition.attributes[name] == value
            for name, value in wanted.items()
        )
    ]
    return list_page(
        campaigns,
        query,
        lambda campaign: views.render_campaign(application, campaign, now),
        shape="totalResultSize",
    )


@operation("copyCampaignToApplications")
def copy_campaign(application: Application, invocation: Invocation) -> Result:
    """Copy a campaign with its rules and budgets, but without its codes and achievements."""
    campaign, body = find_campaign(application.store, invocation), invocation.body
    applications = {owner.id: owner for owner in application.account.applications}
    changes: dict[str, Any] = {"coupons": (), "referrals": (), "achievements": (), "group": ""}
    for member in ("name", "description", "tags"):
        if member in body:
            changes[member] = body[member]
    for member, attribute in (("startTime", "starts"), ("endTime", "ends")):
        if member in body:
            changes[attribute] = read_body_time(body, member)
    definition = _change(campaign.definition, changes)
    copies, now = [], application.clock()
    for index, id in enumerate(body["applicationIds"]):
        owner = applications.get(id)
        if owner is None:
            place = to_pointer(("applicationIds", index))
            raise InvalidDataError(ErrorDetail("Unknown", f"there is no Application {id}", place))
        store = owner.store
        copied = StoredCampaign(
            store.take_id("campaign"), store.take_id("ruleset"), now, definition
        )
        store.campaigns[copied.id] = copied
        copies.append(views.render_campaign(owner, copied, now))
    return Result(build_counted_page(copies, copies))


@operation("getCampaign")
def get_campaign(application: Application, invocation: Invocation) -> Result:
    campaign = find_campaign(application.store, invocation)
    return Result(views.render_campaign(application, campaign, application.clock()))


@operation("updateCampaign")
def update_campaign(application: Application, invocation: Invocation) -> Result:
    campaign, body = find_campaign(application.store, invocation), invocation.body
    changes: dict[str, Any] = {
        "name": body["name"],
        "starts": read_body_time(body, "startTime"),
        "ends": read_body_time(body, "endTime"),
        "limits": tuple(_read_limits(body["limits"])),
        "redemption_limit": 0,
        "tags": tuple(body["tags"]),
    }
    for sent, name in (
        ("attributes", "attributes"),
        ("description", "description"),
        ("reevaluateOnReturn", "reevaluate_on_return"),
        ("state", "state"),
    ):
        if sent in body:
            changes[name] = body[sent]
    campaign = replace(campaign, definition=_change(campaign.definition, changes))
    application.store.campaigns[campaign.id] = campaign
    return Result(views.render_campaign(application, campaign, application.clock()))


def _change(definition: definitions.Campaign, changes: Mapping[str, Any]) -> definitions.Campaign:
    try:
        return replace(definition, **changes)
    except definitions.DefinitionError as error:
        name = {"starts": "startTime", "ends": "endTime"}.get(error.path, error.path)
        raise InvalidDataError(
            ErrorDetail("Invalid value", f"{name} {error.reason}", to_pointer((name,)))
        ) from None


@operation("deleteCampaign")
def delete_campaign(application: Application, invocation: Invocation) -> Result:
    """Delete a campaign with its codes and achievements; sessions keep its effects."""
    store = application.store
    id = find_campaign(store, invocation).id
    del store.campaigns[id]
    for records in (store.coupons, store.referrals, store.achievements):
        _delete_of_campaign(records, id)
    return NO_CONTENT


def find_campaign(store: Store, invocation: Invocation) -> StoredCampaign:
    """Return the campaign that is the second parameter of the path.

    Raises:
        ApiError: 404: the Application has no such campaign.
    """
    return get_or_404(store.campaigns, invocation.path[1], "campaign")


def _delete_of_campaign(records: Any, campaign_id: int) -> None:
    for key in [key for key, record in records.items() if record.campaign_id == campaign_id]:
        del records[key]


def _read_limits(sent: Sequence[Json]) -> Iterator[definitions.Limit]:
    for index, limit in enumerate(sent):
        try:
            yield definitions.Limit(
                limit["action"], limit["limit"], tuple(limit["entities"]), limit.get("period", "")
            )
        except definitions.DefinitionError as error:
            place = to_pointer(("limits", index, error.path))
            raise InvalidDataError(
                ErrorDetail("Invalid value", f"{error.path} {error.reason}", place)
            ) from None


def _is_in_window(campaign: StoredCampaign, query: Mapping[str, Any]) -> bool:
    definition = campaign.definition
    return is_within(definition.starts, query, "startBefore", "startAfter") and is_within(
        definition.ends, query, "endBefore", "endAfter"
    )


def list_states(campaign: StoredCampaign, now: datetime) -> tuple[str, ...]:
    """Return the values of the filter ``campaignState`` that a campaign matches."""
    definition = campaign.definition
    if definition.state != "enabled":
        return (definition.state,)
    if definition.starts is not None and now < definition.starts:
        return "enabled", "scheduled"
    if definition.ends is not None and definition.ends <= now:
        return "enabled", "expired"
    return "enabled", "running"
