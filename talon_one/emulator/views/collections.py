"""Collections in responses."""

from __future__ import annotations

from ..state.records.account import Collection
from ..state.store import ACCOUNT_ID, USER_ID
from ..support.exact_json import Json
from ..support.times import write_time


def render_collection(collection: Collection) -> Json:
    """Return the schema ``CollectionWithoutPayload``, which is also a ``Collection``."""
    view = {
        "id": collection.id,
        "created": write_time(collection.created),
        "modified": write_time(collection.modified),
        "accountId": ACCOUNT_ID,
        "name": collection.name,
        "description": collection.description,
        "createdBy": USER_ID,
        "modifiedBy": USER_ID,
    }
    if collection.campaign_id:
        view["applicationId"] = collection.application_id
        view["campaignId"] = collection.campaign_id
    else:
        view["subscribedApplicationsIds"] = list(collection.applications)
    return view
