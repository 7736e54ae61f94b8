"""A plain HTTP client and a clock that tests move."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any
from urllib.parse import quote, urlsplit

import jsonschema_rs

from talon_one import emulator
from talon_one.emulator import Emulator
from talon_one.emulator.support.description import Route, load_description
from talon_one.emulator.support.errors import to_pointer

KEY = "k" * 40
MANAGEMENT_KEY = "m" * 64
START = datetime(2026, 3, 1, 12, 0, tzinfo=timezone.utc)


class Clock(emulator.Clock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        super().__init__(START)

    def move(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> None:
        self.advance(timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds))


@dataclass(frozen=True)
class Reply:
    """What came back; numbers with a fraction as Decimal."""

    status: int
    headers: http.client.HTTPMessage
    text: str
    body: Any = field(init=False)

    def __post_init__(self) -> None:
        is_json = self.text and self.headers["content-type"] == "application/json"
        body = json.loads(self.text, parse_float=Decimal) if is_json else None
        object.__setattr__(self, "body", body)

    @property
    def effects(self) -> list[tuple[str, dict[str, Any]]]:
        """The effects' types and props."""
        assert self.status == 200, self.text
        return [(effect["effectType"], effect["props"]) for effect in self.body["effects"]]

    @property
    def session(self) -> dict[str, Any]:
        assert self.status == 200, self.text
        session: dict[str, Any] = self.body["customerSession"]
        return session

    @property
    def faults(self) -> list[tuple[str, str]]:
        """The title and the place of every error."""
        assert self.body["message"] == "The submitted data was invalid"
        return [
            (error["title"], next(iter(error["source"].values()))) for error in self.body["errors"]
        ]


class Client:
    """Talks HTTP to an emulator over one connection; holds answers against the description."""

    def __init__(self, url: str) -> None:
        address = urlsplit(url)
        assert address.hostname is not None
        self._connection = http.client.HTTPConnection(address.hostname, address.port, timeout=10)

    def send(
        self, method: str, path: str, body: bytes | None = None, **headers: str | None
    ) -> Reply:
        """One request, with the kind of key that it needs; a header `None` is left out."""
        sent = {"Authorization": authorization(method, path), **headers}
        named = {key.replace("_", "-"): value for key, value in sent.items() if value is not None}
        self._connection.request(method, path, body, named)
        response = self._connection.getresponse()
        reply = Reply(response.status, response.headers, response.read().decode())
        check_against_description(method, path, reply)
        return reply

    def ask(self, method: str, path: str, body: Any = None, **headers: str | None) -> Reply:
        """One request with a JSON body; `None`: without a body."""
        text = None if body is None else json.dumps(body, default=float).encode()
        return self.send(method, path, text, **headers)

    def upload(self, path: str, text: str, name: str = "upFile") -> Reply:
        """Uploads a file."""
        body = (
            f'--cut\r\nContent-Disposition: form-data; name="{name}"; filename="file.csv"\r\n'
            f"Content-Type: text/csv\r\n\r\n{text}\r\n--cut--\r\n"
        )
        kind = "multipart/form-data; boundary=cut"
        return self.send("POST", path, body.encode(), Content_Type=kind)

    def put(
        self,
        session_id: str = "cart",
        /,
        *,
        query: str = "",
        content: list[str] | None = None,
        key: str | None = None,
        **sent: Any,
    ) -> Reply:
        """Updates a session with what is given; asks for all content unless told otherwise."""
        wanted = ["customerSession"] if content is None else content
        body = {"customerSession": sent, "responseContent": wanted}
        path = f"/v2/customer_sessions/{quote(session_id, safe='')}{query}"
        return self.send("PUT", path, json.dumps(body).encode(), Idempotency_Key=key)

    def get(self, session_id: str = "cart") -> Reply:
        return self.send("GET", f"/v2/customer_sessions/{quote(session_id, safe='')}")

    def close(self) -> None:
        self._connection.close()


class Shop(Client):
    """A client for an emulator of which the tests hold the strings."""

    def __init__(self, emulator: Emulator, clock: Clock | None = None) -> None:
        super().__init__(emulator.url)
        self.emulator = emulator
        self.clock = clock or Clock()


def authorization(method: str, path: str) -> str:
    """The header with the key that an operation takes."""
    operation = find_operation(method, path)
    if operation is not None and "management_key" in operation.key_kinds:
        return f"ManagementKey-v1 {MANAGEMENT_KEY}"
    return f"ApiKey-v1 {KEY}"


def find_operation(method: str, path: str) -> Route | None:
    """The description's operation at a path, which may have a query."""
    try:
        found = load_description().match(path.partition("?")[0])
    except UnicodeDecodeError:
        return None
    return found[0].get(method) if found is not None else None


@cache
def _validator(place: str) -> jsonschema_rs.Draft202012Validator:
    document = load_description().document
    registry = jsonschema_rs.Registry([("urn:spec", document)], draft=jsonschema_rs.Draft202012)
    return jsonschema_rs.Draft202012Validator({"$ref": f"urn:spec#{place}"}, registry=registry)


def check_against_description(method: str, path: str, reply: Reply) -> None:
    """The reply and the props of its effects fit the schemas that the description gives them."""
    operation = find_operation(method, path)
    if operation is None:
        return
    document = load_description().document
    responses = document["paths"][operation.path][method.lower()]["responses"]
    declared = str(reply.status) in responses
    if not declared or (reply.status >= 400 and "content" not in responses[str(reply.status)]):
        assert reply.status >= 400, f"{operation.id} has no answer {reply.status}"
        _validator("/components/schemas/ErrorResponseWithStatus").validate(reply.body)
        return
    content = responses[str(reply.status)].get("content", {})
    if not content:
        assert reply.text == "", f"{operation.id} answers {reply.status} without a body"
        return
    (kind,) = content
    if reply.status < 400:
        assert reply.headers["content-type"] == kind
    if reply.headers["content-type"] == "application/json":
        names = ("paths", operation.path, method.lower(), "responses", str(reply.status))
        _validator(quote(to_pointer((*names, "content", kind, "schema")), safe="/~")).validate(
            reply.body
        )
    for effect in reply.body.get("effects", ()) if isinstance(reply.body, dict) else ():
        kind = effect["effectType"].removesuffix("Effect")
        name = kind[0].upper() + kind[1:] + "EffectProps"
        _validator(f"/components/schemas/{name}").validate(effect["props"])


def item(sku: str = "mug", price: float | int = 10, quantity: int = 1, **more: Any) -> Any:
    """A cart item."""
    return {"sku": sku, "price": price, "quantity": quantity, **more}
