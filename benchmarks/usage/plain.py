"""urllib3 and json, with plain dicts: what every SDK over urllib3 does at the least."""

from __future__ import annotations

import json

import urllib3

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

HEADERS = {"Authorization": "ApiKey-v1 key", "Content-Type": "application/json"}


class Client:
    def __init__(self, url: str) -> None:
        self.url = f"{url}/v2/customer_sessions/"
        self.pool = urllib3.PoolManager(maxsize=64)

    def put(self, session_id: str, body: bytes) -> bytes:
        url = self.url + session_id
        answer = self.pool.request("PUT", url, body=body, headers=HEADERS, timeout=10)
        return answer.data


def client(url: str) -> Client:
    return Client(url)


def request(items: int) -> dict[str, Any]:
    cart = [
        {"sku": f"SKU-{i}", "quantity": 1, "price": 19.99, "name": f"Item {i}"}
        for i in range(items)
    ]
    session = {"profileId": "alice", "cartItems": cart, "couponCodes": ["A"]}
    return {"customerSession": session}


def call(client: Client, session_id: str, request: dict[str, Any]) -> Any:
    return json.loads(client.put(session_id, json.dumps(request).encode()))


def decode(text: str) -> Any:
    return json.loads(text)


def encode(state: Any) -> str:
    return json.dumps(state)


page = session = decode
