"""The requests of openai's SDK: httpx, options, retries; the answer is not typed."""

from __future__ import annotations

from openai import OpenAI  # type: ignore[import-not-found]

from usage.plain import request

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["call", "client", "request"]


def client(url: str) -> OpenAI:
    return OpenAI(base_url=f"{url}/v2", api_key="key")


def call(client: OpenAI, session_id: str, request: dict[str, Any]) -> Any:
    path = f"/customer_sessions/{session_id}"
    return client.put(path, body=request, cast_to=object)
