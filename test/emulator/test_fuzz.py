"""A minute of nasty requests: none is answered 500, and none that fails changes anything.

The seed is new in every run and stands in the message of a failure; FUZZ_SEED repeats it.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote

import pytest

from talon_one.emulator import Emulator
from talon_one.emulator.operations import EMULATED
from talon_one.emulator.state.store import Store, copy_all
from talon_one.emulator.support.description import Parameter, Route, load_description

from .emulator_client import KEY, MANAGEMENT_KEY, Reply, Shop
from .test_conformance import KNOWN, SETUP, prepare

pytestmark = pytest.mark.conformance

SECONDS = float(os.environ.get("FUZZ_SECONDS", "50"))
SEED = int(os.environ.get("FUZZ_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)

NASTY: list[Any] = [
    None, True, [], {}, [[]], {"a": None}, 0, -1, 1, 2, 10**18, 10**300, -(10**300), 1e308, 5e-324,
    0.1, 99.995, "", " ", "0", "x", "#", "########", "x" * 300, "é", "🙂", "\x00", "\ud800", "%2F",
    "a/b", "../..", "null", "-", "1e999", "NaN", "Infinity", "1D", "99999Y", "99999M_U", "1s", "0D",
    "immediate", "on_action", "unlimited", "2026-03-01T12:00:00Z", "2026-02-30T00:00:00Z",
    "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00",
    "9999-12-31T23:59:59.999999Z", "2016-12-31T23:59:60Z", "anna", "ben", "SUMMER", "cart", "order",
]  # fmt: skip
BODIES = [
    b"", b"{", b"null", b"[]", b"nul", b"\xff\xfe", b"\xef\xbb\xbf{}", b"[" * 5000, b'{"a": NaN}',
    b'{"a": 1e999}', b'{"a": ' + b"9" * 5000 + b"}", b'"\\ud800"', b"{}",
]  # fmt: skip
COLUMNS = {
    "importAccountCollection": ["item"],
    "importAllowedList": ["item"],
    "importAudiencesMemberships": ["profileintegrationid"],
    "importCampaignStoreBudget": ["store_integration_id", "limit"],
    "importCampaignStores": ["store_integration_id"],
    "importCollection": ["item"],
    "importCoupons": [
        "value", "startdate", "expirydate", "recipientintegrationid", "limitval", "discountlimit",
        "attributes",
    ],
    "importLoyaltyPoints": [
        "customerprofileid", "amount", "startdate", "expirydate", "validityduration", "subledgerid",
    ],
    "importLoyaltyCards": ["identifier", "state", "customerprofileids", "attributes"],
    "importLoyaltyCustomersTiers": ["customerprofileid", "tiername", "expirydate", "subledgerid"],
    "importLoyaltyJoinDates": ["customerprofileid", "newjoindate"],
    "importReferrals": ["code", "advocateprofileintegrationid", "limitval", "startdate"],
    "importPoolGiveaways": ["code", "startdate", "enddate", "attributes"],
}  # fmt: skip
CELLS = ["1", "2.5", "2026-03-05T00:00:00Z", "", "{}", "1D", "anna", "new"]
MORE: dict[str, list[Any]] = {
    "adds": [[1], []],
    "deletes": [[1], []],
    "entities": [["Profile"], []],
    "points": [1, 5, 0.5],
    "sessionId": ["order"],
    "sku": ["mug", "cap"],
    "skus": [["mug"]],
    "timeframe": ["30", "1"],
}


class Fuzzer:
    """Makes requests from the description, and spoils parts of them."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.rate = 0.0
        self.document = load_description().document
        self.routes = [load_description().routes[id] for id in sorted(EMULATED)]

    def request(self) -> tuple[str, str, bytes | None, dict[str, str]]:
        """A method, a target, a body and headers."""
        route = self.chance.choice(self.routes)
        self.rate = self.chance.choice([0, 0, 0.02, 0.1])
        target = route.path
        for parameter in route.path_parameters:
            text = str(self.parameter(parameter)).encode("utf-8", "replace")
            target = target.replace(f"{{{parameter.name}}}", quote(text, safe="") or "x", 1)
        query = [
            f"{parameter.name}={quote(str(self.parameter(parameter)).encode('utf-8', 'replace'))}"
            for parameter in route.query_parameters
            if parameter.required or self.chance.random() < 0.2
        ]
        headers = {"Idempotency-Key": self.chance.choice("abc")} if route.idempotent else {}
        body, kind = self.body(route)
        return (
            route.method,
            "?".join([target, "&".join(query)][: 1 + bool(query)]),
            body,
            headers | kind,
        )

    def is_nasty(self) -> bool:
        return self.chance.random() < self.rate

    def parameter(self, parameter: Parameter) -> Any:
        value = self.value(parameter.schema, parameter.name)
        return ",".join(map(str, value)) if isinstance(value, list) else value

    def body(self, route: Route) -> tuple[bytes | None, dict[str, str]]:
        if route.upload:
            head = b'--cut\r\nContent-Disposition: form-data; name="upFile"\r\n\r\n'
            kind = {"Content-Type": "multipart/form-data; boundary=cut"}
            table = self.table(COLUMNS[route.id])
            return head + table.encode("utf-8", "replace") + b"\r\n--cut--\r\n", kind
        if route.body is None:
            return None, {}
        if self.chance.random() < 0.03:
            return self.chance.choice(BODIES), {}
        item = self.document["paths"][route.path][route.method.lower()]["requestBody"]
        value = self.value(self.resolve(item)["content"]["application/json"]["schema"], "")
        return json.dumps(value).encode(), {}

    def table(self, columns: list[str]) -> str:
        columns = [*columns[:2], *(name for name in columns[2:] if self.chance.random() < 0.3)]
        rows = [columns]
        for _ in range(self.chance.randrange(4)):
            cells = (self.chance.choice(NASTY if self.is_nasty() else CELLS) for _ in columns)
            rows.append([str(cell) for cell in cells])
        return "\n".join(",".join(row) for row in rows)

    def value(self, schema: Any, name: str, depth: int = 0) -> Any:
        """A value of a schema, or one that means something here, or a nasty one."""
        if self.is_nasty():
            return self.chance.choice(NASTY)
        known = MORE.get(name) or KNOWN.get(name)
        if known and self.chance.random() < 0.6:
            return self.chance.choice(known)
        schema = self.resolve(schema)
        for several in ("oneOf", "anyOf"):
            if several in schema:
                return self.value(self.chance.choice(schema[several]), name, depth)
        if "enum" in schema:
            return self.chance.choice(schema["enum"])
        kind = schema.get("type", "object" if "allOf" in schema else None)
        if kind == "object":
            return self.members(schema, depth)
        if kind == "array":
            count = self.chance.randrange(3) if depth < 6 else 0
            return [self.value(schema["items"], "", depth + 1) for _ in range(count)]
        if kind == "integer":
            return self.chance.choice([0, 1, 2, 3, 10, 1000])
        if kind == "number":
            return self.chance.choice([0, 1, 2.5, 9.99, 100, 1e6, 0.0001])
        if kind == "boolean":
            return self.chance.random() < 0.5
        if schema.get("format") == "date-time":
            return self.chance.choice([text for text in NASTY if str(text).endswith("Z")])
        return self.chance.choice(["x", "anna", "SUMMER", "1D", "########", "2026-03-05T00:00:00Z"])

    def members(self, schema: Any, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        for part in schema.get("allOf", ()):
            members |= self.members(self.resolve(part), depth)
        required = schema.get("required", ())
        for name, inner in schema.get("properties", {}).items():
            if name in required or (depth < 6 and self.chance.random() < 0.3):
                members[name] = self.value(inner, name, depth + 1)
        return members

    def resolve(self, item: Any) -> Any:
        while "$ref" in item:
            found = self.document
            for part in item["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            item = found
        return item


@pytest.fixture
def fuzzed() -> Iterator[Shop]:
    start = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
    with Emulator(SETUP, api_key=KEY, management_key=MANAGEMENT_KEY, clock=start) as emulator:
        shop = Shop(emulator)
        yield shop
        shop.close()


def contents(stores: list[Store]) -> list[list[list[Any]]]:
    return [[list(entries.items()) for entries in vars(store).values()] for store in stores]


def test_a_minute_of_nasty_requests(fuzzed: Shop) -> None:
    fuzzer, emulator = Fuzzer(SEED), fuzzed.emulator
    end, sent, succeeded = time.monotonic() + SECONDS, 0, set()
    while time.monotonic() < end:
        if sent % 500 == 0:
            snapshot = emulator.snapshot()
            emulator.restore(snapshot)
            assert emulator.snapshot() == snapshot, f"seed {SEED}, {sent} requests"
            emulator.reset()
            prepare(emulator.url)
        if sent % 50 == 0:
            emulator.clock.advance(days=fuzzer.chance.choice([0, 1, 40, 400]))
        method, target, body, headers = fuzzer.request()
        told = f"FUZZ_SEED={SEED}, request {sent}: {method} {target} {body!r}"
        before = copy_all(emulator._account.stores)
        try:
            named = {name.replace("-", "_"): value for name, value in headers.items()}
            reply: Reply = fuzzed.send(method, target, body, **named)
        except Exception as error:
            raise AssertionError(f"{told}: {error}") from error
        assert reply.status != 500, told
        if reply.status >= 400:
            assert contents(before) == contents(emulator._account.stores), f"{told} -> {reply.text}"
        else:
            succeeded.add(emulator.requests[-1].operation)
        sent += 1
    # On a slow machine fewer requests are sent; the seed is what repeats a failure.
    assert len(succeeded) > len(fuzzer.routes) / 3 or sent < 2000, f"only {sorted(succeeded)}"
