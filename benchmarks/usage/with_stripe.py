"""The requests of stripe's SDK: forms instead of JSON, over requests; the answer is a StripeObject."""

from __future__ import annotations

from stripe import StripeClient  # type: ignore[import-not-found]

from usage.plain import request

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["call", "client", "request"]


def client(url: str) -> StripeClient:
    return StripeClient("sk_test_key", base_addresses={"api": url})


def call(client: StripeClient, session_id: str, request: dict[str, Any]) -> Any:
    response = client.raw_request("post", f"/v2/customer_sessions/{session_id}", **request)
    return client.deserialize(response, api_mode="V1")
