"""Campaigns: list, read, change and delete them. Their rules are those of their definition.

A change replaces what was sent; of the rest, only times that were not sent are removed, as the
documentation says of coupons.
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
from ..support.errors import Fault, invalid, pointer
from ..support.exact_json import Json
from .base import body_time, found, has_more, page, sort, total, within
from .call import NO_CONTENT, Answer, Call, Handler

_INTEGRATION = ("applicationId", "attributes", "description", "endTime", "id", "name", "startTime")
"""What the Integration API shows of a campaign as the Management API does."""

_INTEGRATION_FEATURES = frozenset(
    ("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements")
)


def list_running_campaigns(application: Application, call: Call) -> Answer:
    """`GET /v1/integration/campaigns`: those that run, of this Application."""
    query, now = call.query, application.clock()
    wanted = query.get("campaignIds", ())
    running = [
        campaign
        for campaign in application.store.campaigns.values()
        if campaign.is_running(now)
        and (not wanted or str(campaign.id) in wanted)
        and _in_window(campaign, query)
        and "storeId" not in query
        and "audienceId" not in query
    ]
    shown, more = page(running, query)
    return Answer(has_more((_integration(application, each) for each in shown), more))


def _integration(application: Application, campaign: StoredCampaign) -> Json:
    """Schema `IntegrationCampaign`."""
    view = views.campaign(application, campaign, application.clock())
    return {
        **{name: view[name] for name in _INTEGRATION if name in view},
        "state": "enabled",
        "tags": view["tags"],
        "features": [each for each in view["features"] if each in _INTEGRATION_FEATURES],
        "rules": [
            {"title": rule.name or campaign.definition.name}
            for rule in campaign.definition.all_rules
        ],
    }


def get_campaigns(application: Application, call: Call) -> Answer:
    """`GET /v1/applications/{applicationId}/campaigns`."""
    query, now = call.query, application.clock()
    name, tags = query.get("name", "").lower(), query.get("tags", "").lower()
    keys = {
        "id": lambda each: each.id,
        "name": lambda each: each.definition.name,
        "created": lambda each: (each.created, each.id),
    }
    campaigns = [
        campaign
        for campaign in sort(application.store.campaigns.values(), query, keys)
        if name in campaign.definition.name.lower()
        and tags in " ".join(campaign.definition.tags).lower()
        and within(campaign.created, query, "createdBefore", "createdAfter")
        and _in_window(campaign, query)
        and query.get("campaignState") in (None, *campaign_states(campaign, now))
        and not {"storeId", "campaignGroupId", "templateId"} & query.keys()
    ]
    shown, _ = page(campaigns, query)
    return Answer(total(campaigns, (views.campaign(application, each, now) for each in shown)))


def get_campaign(application: Application, call: Call) -> Answer:
    """`GET /v1/applications/{applicationId}/campaigns/{campaignId}`."""
    campaign = known_campaign(application.store, call)
    return Answer(views.campaign(application, campaign, application.clock()))


def update_campaign(application: Application, call: Call) -> Answer:
    """`PUT /v1/applications/{applicationId}/campaigns/{campaignId}`."""
    campaign, body = known_campaign(application.store, call), call.body
    changes: dict[str, Any] = {
        "name": body["name"],
        "starts": body_time(body, "startTime"),
        "ends": body_time(body, "endTime"),
        "limits": tuple(_limits(body["limits"])),
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
    try:
        definition = replace(campaign.definition, **changes)
    except definitions.DefinitionError as error:
        name = {"starts": "startTime", "ends": "endTime"}.get(error.path, error.path)
        raise invalid(Fault("Invalid value", f"{name} {error.reason}", pointer((name,)))) from None
    campaign = replace(campaign, definition=definition)
    application.store.campaigns[campaign.id] = campaign
    return Answer(views.campaign(application, campaign, application.clock()))


def delete_campaign(application: Application, call: Call) -> Answer:
    """`DELETE /v1/applications/{applicationId}/campaigns/{campaignId}`: its codes and achievements
    go with it; what sessions did with it stays."""
    store = application.store
    id = known_campaign(store, call).id
    del store.campaigns[id]
    for records in (store.coupons, store.referrals, store.achievements):
        _remove_of_campaign(records, id)
    return NO_CONTENT


def known_campaign(store: Store, call: Call) -> StoredCampaign:
    """The campaign that a path `/v1/applications/{applicationId}/campaigns/{campaignId}...` names.

    Raises:
        ApiError: 404, the Application has no such campaign.
    """
    return found(store.campaigns, call.path[1], "campaign")


def _remove_of_campaign(records: Any, campaign_id: int) -> None:
    for key in [key for key, record in records.items() if record.campaign_id == campaign_id]:
        del records[key]


def _limits(sent: Sequence[Json]) -> Iterator[definitions.Limit]:
    for index, each in enumerate(sent):
        try:
            yield definitions.Limit(
                each["action"], each["limit"], tuple(each["entities"]), each.get("period", "")
            )
        except definitions.DefinitionError as error:
            place = pointer(("limits", index, error.path))
            raise invalid(Fault("Invalid value", f"{error.path} {error.reason}", place)) from None


def _in_window(campaign: StoredCampaign, query: Mapping[str, Any]) -> bool:
    definition = campaign.definition
    return within(definition.starts, query, "startBefore", "startAfter") and within(
        definition.ends, query, "endBefore", "endAfter"
    )


def campaign_states(campaign: StoredCampaign, now: datetime) -> tuple[str, ...]:
    """The values of the filter `campaignState` that a campaign passes."""
    definition = campaign.definition
    if definition.state != "enabled":
        return (definition.state,)
    if definition.starts is not None and now < definition.starts:
        return "enabled", "scheduled"
    if definition.ends is not None and definition.ends <= now:
        return "enabled", "expired"
    return "enabled", "running"


OPERATIONS: Mapping[str, Handler] = {
    "deleteCampaign": delete_campaign,
    "getCampaign": get_campaign,
    "getCampaigns": get_campaigns,
    "integrationGetAllCampaigns": list_running_campaigns,
    "updateCampaign": update_campaign,
}
