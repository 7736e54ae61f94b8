"""httpx and json, with plain dicts."""

from __future__ import annotations

import json

import httpx  # type: ignore[import-not-found]

from usage.plain import HEADERS, request

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["call", "client", "request"]


def client(url: str) -> httpx.Client:
    return httpx.Client(base_url=f"{url}/v2/customer_sessions/", timeout=10)


def call(client: httpx.Client, session_id: str, request: dict[str, Any]) -> Any:
    body = json.dumps(request).encode()
    return json.loads(client.put(session_id, content=body, headers=HEADERS).content)
