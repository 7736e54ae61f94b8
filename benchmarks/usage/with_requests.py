"""requests and json, with plain dicts."""

from __future__ import annotations

import json

import requests

from usage.plain import HEADERS, request

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["call", "client", "request"]


def client(url: str) -> tuple[requests.Session, str]:
    return requests.Session(), f"{url}/v2/customer_sessions/"


def call(client: tuple[requests.Session, str], session_id: str, request: dict[str, Any]) -> Any:
    session, url = client
    body = json.dumps(request).encode()
    return session.put(url + session_id, data=body, headers=HEADERS, timeout=10).json()
