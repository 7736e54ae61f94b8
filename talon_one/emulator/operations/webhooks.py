"""The webhooks that rules name. One that the setup does not define has no address."""

from __future__ import annotations

from ..state.account import Application
from ..support.exact_json import Json
from ..support.times import write_time
from .base import get_or_404, list_page
from .registry import Invocation, Result, operation


@operation("getWebhooks")
def get_webhooks(application: Application, invocation: Invocation) -> Result:
    query = invocation.query
    title = query.get("title", "").casefold()
    webhooks = [
        (id, name)
        for id, name in _list(application).items()
        if title in name.casefold()
        and query.get("visibility") != "hidden"
        and query.get("creationType") != "templateWebhooks"
        and "outgoingIntegrationsTypeId" not in query
    ]
    keys = {"id": lambda webhook: webhook[0], "title": lambda webhook: webhook[1]}
    return list_page(
        webhooks, query, lambda webhook: _render(application, *webhook), keys, "totalResultSize"
    )


@operation("getWebhook")
def get_webhook(application: Application, invocation: Invocation) -> Result:
    name = get_or_404(_list(application), invocation.path[0], "webhook")
    return Result(_render(application, invocation.path[0], name))


def _list(application: Application) -> dict[int, str]:
    return {id: name for (kind, name), id in application.store.named.items() if kind == "webhook"}


def _render(application: Application, id: int, name: str) -> Json:
    """Return the schema ``Webhook``."""
    account = application.account
    created = write_time(account.created)
    defined = next((webhook for webhook in account.setup.webhooks if webhook.name == name), None)
    view = {
        "id": id,
        "created": created,
        "modified": created,
        "applicationIds": [],
        "title": name,
        "draft": False,
        "enabled": True,
        "verb": "POST",
        "url": "",
        "headers": [],
        "params": [],
    }
    if defined is None:
        return view
    return {
        **view,
        "verb": defined.verb,
        "url": defined.url,
        "headers": list(defined.headers),
        "payload": defined.payload,
    }
