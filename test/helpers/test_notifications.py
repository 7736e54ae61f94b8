"""Notifications: the class of each type, bodies that lie, secrets, duplicates, WSGI and ASGI."""

from __future__ import annotations

import http.client
import io
import json
import logging
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

import talon_one as t1
from talon_one.core.models.model import Model
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.helpers import (
    Deduplicator,
    MemoryDeduplicator,
    NotificationError,
    ReceivedNotification,
    Receiver,
    basic,
    read_notification,
    static_header,
)
from talon_one.helpers.notifications import CAMPAIGN_CLASS_NAMES, CLASS_NAMES

from ..core.models.fixtures import dumps, loads
from ..core.models.strategies import few_examples, model_class, models_of
from ..project import PACKAGE, ROOT
from ..serving import serving_asgi, serving_wsgi

SECRET = "5ea1-5ec2e7"
HEADERS = {"X-Talon-Secret": SECRET}
UPGRADE: dict[str, Any] = {
    "NotificationType": "TierUpgrade",
    "TotalResultSize": 1,
    "Data": [{"CustomerProfileID": "alice", "CurrentTier": "Gold", "CurrentPoints": 10.50}],
}


def encode(document: Any) -> bytes:
    return json.dumps(document).encode()


def read(document: Any, **headers: str) -> ReceivedNotification[Any]:
    return read_notification(encode(document), headers)


# --- reading -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", CLASS_NAMES)
@few_examples
@given(data=st.data())
def test_each_type_has_its_class_and_is_the_same_after_a_round_trip(
    kind: str, data: st.DataObject
) -> None:
    built: Model = data.draw(models_of(model_class(CLASS_NAMES[kind]), depth=2))
    document = {**loads(built.to_json()), "NotificationType": kind}
    seen = read_notification(dumps(document).encode(), {}).data
    assert isinstance(seen, Model) and type(seen) is type(built)
    assert seen == type(built).from_json(dumps(document))
    assert json.loads(seen.to_json(), parse_float=Decimal) == json.loads(
        dumps(document), parse_float=Decimal
    )


@pytest.mark.parametrize("member", CAMPAIGN_CLASS_NAMES)
def test_the_members_of_the_first_item_tell_what_happened_to_a_campaign(member: str) -> None:
    later = list(CAMPAIGN_CLASS_NAMES)[list(CAMPAIGN_CLASS_NAMES).index(member) :]
    item = {"Event": "campaign_state_changed", **dict.fromkeys(later)}
    seen = read({"NotificationType": "CampaignNotification", "TotalResultSize": 1, "Data": [item]})
    assert type(seen.data).__name__ == CAMPAIGN_CLASS_NAMES[member]
    assert len(seen.items) == 1


@pytest.mark.parametrize("kind", ["CampaignNotification", "CampaignEvaluationTreeChanged"])
@pytest.mark.parametrize("member", ["Data", "data"])
def test_a_changed_evaluation_tree_is_read_under_both_of_its_names(kind: str, member: str) -> None:
    item = {"applicationId": 1, "evaluationTree": {"applicationId": 1, "id": 2, "version": 3}}
    seen = read({"NotificationType": kind, "TotalResultSize": 1, member: [item]})
    assert isinstance(seen.data, t1.CampaignEvaluationTreeChangedMessage)
    assert [item.extra["applicationId"] for item in seen.data.data or ()] == [1]


def test_the_table_has_every_type_of_the_description() -> None:
    schemas = json.loads((PACKAGE / "description.json").read_text("utf-8"))["components"]["schemas"]
    described = {
        (kind, name)
        for name, schema in schemas.items()
        for kind in schema.get("properties", {}).get("NotificationType", {}).get("enum", ())
        if name != "CampaignNotificationBase"
    }
    assert described == set(CLASS_NAMES.items())


@pytest.mark.parametrize(
    "document",
    [
        {"NotificationType": "Brand new", "Data": [1, 2]},
        {"NotificationType": "CampaignNotification", "Data": [{"news": 1}]},
        {"NotificationType": "CampaignNotification", "Data": []},
        {"NotificationType": "CampaignNotification", "Data": None},
    ],
)
def test_an_unknown_type_is_a_dict(document: dict[str, Any]) -> None:
    seen = read(document)
    assert seen.data == document
    assert list(seen.items) == (document["Data"] or [])


def test_the_id_is_found_in_any_spelling_and_may_be_absent() -> None:
    assert read_notification(encode(UPGRADE), {"x-UuId": "1"}).uuid == "1"
    assert read(UPGRADE).uuid is None


def test_members_that_are_null_and_new_ones_pass() -> None:
    seen = read(
        {"NotificationType": "TierUpgrade", "TotalResultSize": None, "Data": None, "new": 1}
    )
    assert isinstance(seen.data, t1.TierUpgradeNotification)
    assert list(seen.items) == []
    assert seen.data.extra == {"new": 1}


def test_points_are_decimals() -> None:
    body = b'{"NotificationType": "LoyaltyPointsAdded", "Amount": 0.10}'
    data = read_notification(body, {}).data
    assert isinstance(data, t1.AddedDeductedPointsNotification)
    assert str(data.amount) == "0.10" and data.amount == Decimal("0.1")


LIES = {
    "nothing": b"",
    "no JSON": b"NotificationType=TierUpgrade",
    "cut off": encode(UPGRADE)[:-5],
    "an array": encode([UPGRADE]),
    "null": b"null",
    "a number": b"1",
    "no type": b"{}",
    "a type that is a number": b'{"NotificationType": 1}',
    "a type that is null": b'{"NotificationType": null}',
    "NaN": b'{"NotificationType": "TierUpgrade", "TotalResultSize": NaN}',
    "Latin-1": '{"NotificationType": "Tür"}'.encode("latin-1"),
    "gzip": b"\x1f\x8b\x08\x00" + b"\x00" * 20,
    "nested 100,000 times": b'{"NotificationType": "x", "a": ' + b"[" * 100_000,
    "data that is an object": b'{"NotificationType": "TierUpgrade", "Data": {}}',
    "data with a list": b'{"NotificationType": "TierUpgrade", "Data": [[]]}',
}


@pytest.mark.parametrize("body", LIES.values(), ids=LIES.keys())
def test_a_body_that_is_no_notification_gives_400(body: bytes) -> None:
    with pytest.raises(NotificationError):
        read_notification(body, {})
    assert Receiver(static_header("X-Talon-Secret", SECRET)).receive(body, HEADERS) == 400


@given(st.binary() | st.text().map(str.encode))
def test_no_body_at_all_gives_500(body: bytes) -> None:
    assert Receiver(static_header("X-Talon-Secret", SECRET)).receive(body, HEADERS) in (204, 400)


# --- receiving -----------------------------------------------------------------------------------


class Shop:
    """A receiver and what it handled; fails as often as it is told to."""

    def __init__(self, deduplicator: Deduplicator | None = None) -> None:
        authenticate = static_header("X-Talon-Secret", SECRET, "old-secret")
        self.receiver = Receiver(authenticate, deduplicator=deduplicator, max_body_size=10_000)
        self.handled: list[str | None] = []
        self.failures = 0

        @self.receiver.on(t1.TierUpgradeNotification)
        def upgraded(notification: ReceivedNotification[t1.TierUpgradeNotification]) -> None:
            if self.failures:
                self.failures -= 1
                raise OSError("no database")
            self.handled.append(notification.uuid)

    def receive(self, uuid: str = "1", **headers: str) -> int:
        return self.receiver.receive(encode(UPGRADE), {**HEADERS, "X-UUID": uuid, **headers})


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Talon-Secret": ""},
        {"X-Talon-Secret": "wrong"},
        {"X-Talon-Secret": SECRET[:-1]},
        {"X-Talon-Secret": f"{SECRET},{SECRET}"},
        {"X-Talon-Secret": "\udcff"},
        {"X-Talon-Secret": "\ud800"},
        {"X-Other": SECRET},
    ],
)
def test_a_request_without_the_secret_gives_401(headers: dict[str, str]) -> None:
    assert Shop().receiver.receive(encode(UPGRADE), headers) == 401


@pytest.mark.parametrize(
    "headers", [HEADERS, {"X-TALON-SECRET": SECRET}, {"x-talon-secret": "old-secret"}]
)
def test_the_old_and_the_new_secret_are_accepted_in_any_spelling_of_the_header(
    headers: dict[str, str],
) -> None:
    assert Shop().receiver.receive(encode(UPGRADE), headers) == 204


def test_basic_authentication_takes_several_passwords() -> None:
    receiver = Receiver(basic("talon", "new", "old"))
    for credentials, status in (
        ("dGFsb246bmV3", 204),
        ("dGFsb246b2xk", 204),
        ("dGFsb246eA==", 401),
    ):
        headers = {"authorization": f"Basic {credentials}"}
        assert receiver.receive(encode(UPGRADE), headers) == status


def test_secrets_that_cannot_be_sent_are_refused_without_naming_them() -> None:
    for secrets in ((), ("",), (SECRET, "")):
        with pytest.raises(ApiValueError, match="at least one secret"):
            static_header("X-Talon-Secret", *secrets)
    for secret in (f"{SECRET},x", f" {SECRET}", f"{SECRET}\n", f"{SECRET}ü"):
        with pytest.raises(ApiValueError, match="ASCII text without a comma") as raised:
            static_header("X-Talon-Secret", secret)
        assert SECRET not in str(raised.value)
    with pytest.raises(ApiValueError, match="at least one secret"):
        basic("talon", "")


def test_the_secret_is_in_no_log_repr_or_error(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shop = Shop()
    shop.failures = 1
    assert shop.receive() == 500
    assert shop.receiver.receive(b"{", HEADERS) == 400
    authenticate = static_header("X-Talon-Secret", SECRET)
    shown = caplog.text + repr(authenticate) + repr(shop.receiver) + repr(vars(shop.receiver))
    assert "no database" in shown and SECRET not in shown


def test_a_handler_that_fails_gives_500_and_the_notification_is_handled_when_it_comes_again() -> (
    None
):
    shop = Shop(MemoryDeduplicator())
    shop.failures = 2
    assert [shop.receive() for _ in range(5)] == [500, 500, 204, 200, 200]
    assert shop.handled == ["1"]


def test_a_crash_between_handling_and_marking_handles_it_again() -> None:
    class Crashing(MemoryDeduplicator):
        crashes = 1

        def mark(self, uuid: str) -> None:
            if self.crashes:
                self.crashes -= 1
                raise KeyboardInterrupt
            super().mark(uuid)

    shop = Shop(Crashing())
    with pytest.raises(KeyboardInterrupt):
        shop.receive()
    assert [shop.receive(), shop.receive()] == [204, 200]
    assert shop.handled == ["1", "1"]


def test_a_store_that_fails_gives_500() -> None:
    class Broken(MemoryDeduplicator):
        def seen(self, uuid: str) -> bool:
            raise OSError("no store")

    assert Shop(Broken()).receive() == 500


def test_without_an_id_or_a_store_everything_is_handled() -> None:
    shop = Shop()
    assert [shop.receive(), shop.receive()] == [204, 204]
    shop = Shop(MemoryDeduplicator())
    assert [shop.receiver.receive(encode(UPGRADE), HEADERS) for _ in range(2)] == [204, 204]
    assert shop.handled == [None, None]


def test_of_10000_deliveries_with_failures_and_duplicates_none_is_lost() -> None:
    shop = Shop(MemoryDeduplicator())
    for number in range(10_000):
        shop.failures = number % 20 == 0  # one in twenty
        while shop.receive(str(number)) == 500:
            pass
        if number % 7 == 0:
            assert shop.receive(str(number)) == 200
    assert shop.handled == [str(number) for number in range(10_000)]


def test_the_memory_forgets_the_oldest_id_beyond_its_size() -> None:
    store = MemoryDeduplicator(size=2)
    for uuid in "abc":
        store.mark(uuid)
    assert [store.seen(uuid) for uuid in "abc"] == [False, True, True]


def test_types_without_a_handler_go_to_the_one_for_all_or_to_nobody() -> None:
    receiver = Receiver(static_header("X-Talon-Secret", SECRET))
    seen: list[str] = []
    other = encode({"NotificationType": "Brand new"})
    assert receiver.receive(other, HEADERS) == 204
    receiver.on("*")(lambda notification: seen.append(f"* {notification.type}"))
    receiver.on("TierUpgrade")(lambda notification: seen.append(notification.type))
    assert receiver.receive(other, HEADERS) == receiver.receive(encode(UPGRADE), HEADERS) == 204
    assert seen == ["* Brand new", "TierUpgrade"]


class AsyncHandler:
    async def __call__(self, notification: ReceivedNotification[Any]) -> None:
        raise AssertionError("nothing awaits it")


async def handle_async(notification: ReceivedNotification[Any]) -> None:
    raise AssertionError("nothing awaits it")


def test_an_async_handler_is_refused_because_nothing_would_await_it() -> None:
    receiver = Receiver(static_header("X-Talon-Secret", SECRET))
    with pytest.raises(ApiTypeError, match="the handler of TierUpgrade is async"):
        receiver.on("TierUpgrade")(handle_async)


@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited")
@pytest.mark.parametrize(
    "handler", [AsyncHandler(), lambda notification: handle_async(notification)]
)
def test_a_notification_whose_handler_turns_out_to_be_async_is_not_marked_but_comes_again(
    handler: Callable[[Any], Any],
) -> None:
    receiver = Receiver(static_header("X-Talon-Secret", SECRET), deduplicator=MemoryDeduplicator())
    receiver.on("*")(handler)
    headers = {**HEADERS, "X-UUID": "1"}
    assert [receiver.receive(encode(UPGRADE), headers) for _ in range(2)] == [500, 500]


def test_a_second_handler_of_a_type_is_refused_because_only_one_would_be_called() -> None:
    receiver = Shop().receiver
    with pytest.raises(ApiValueError, match="TierUpgradeNotification has a handler already"):
        receiver.on(t1.TierUpgradeNotification)(print)


@pytest.mark.parametrize("kind", [t1.Coupon, print, None])
def test_a_handler_for_what_never_comes_is_refused(kind: Any) -> None:
    with pytest.raises(ApiTypeError, match="is not the class of a notification"):
        Shop().receiver.on(kind)


def sql_deduplicator(path: Path) -> Deduplicator:
    """The recipe, as it stands on the page."""
    page = (ROOT / "docs/how-to/notifications.md").read_text("utf-8")
    (code,) = re.findall(r"^```python\n(import sqlite3\n.*?)^```", page, re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    exec(compile(code, "sql_deduplicator.py", "exec"), names)
    made: Deduplicator = names["SqlDeduplicator"](str(path))
    return made


def test_a_database_tells_duplicates_of_another_process(tmp_path: Path) -> None:
    first, second = (Shop(sql_deduplicator(tmp_path / "handled.db")) for _ in range(2))
    assert [first.receive(), second.receive(), second.receive("2")] == [204, 200, 204]


# --- over HTTP -----------------------------------------------------------------------------------


def serve_wsgi(receiver: Receiver) -> AbstractContextManager[str]:
    return serving_wsgi(receiver.wsgi)


def serve_asgi(receiver: Receiver) -> AbstractContextManager[str]:
    return serving_asgi(receiver.asgi)


def send(
    url: str, headers: dict[str, str], body: bytes = b"", method: str = "POST"
) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    connection.request(method, "/talon", body, headers)
    response = connection.getresponse()
    content = response.read()
    connection.close()
    return response.status, content


@pytest.mark.parametrize(("padding", "status"), [(0, "204 No Content"), (20_000, "413 ")])
def test_a_wsgi_server_may_pass_on_a_body_in_chunks(padding: int, status: str) -> None:
    """It has no length then, and the server ends it (``wsgi.input_terminated``)."""
    shop = Shop()
    answers: list[str] = []
    environ = {
        "REQUEST_METHOD": "POST",
        "HTTP_X_TALON_SECRET": SECRET,
        "HTTP_TRANSFER_ENCODING": "chunked",
        "wsgi.input_terminated": True,
        "wsgi.input": io.BytesIO(encode(UPGRADE) + b" " * padding),
    }
    assert list(shop.receiver.wsgi(environ, lambda status, headers: answers.append(status))) == []
    assert answers[0].startswith(status)


@pytest.mark.parametrize("serve", [serve_wsgi, serve_asgi])
def test_a_receiver_answers_over_http(serve: Callable[[Receiver], Any]) -> None:
    shop = Shop(MemoryDeduplicator())
    with serve(shop.receiver) as url:
        headers = {**HEADERS, "X-UUID": "1", "Content-Type": "application/json"}
        body = encode(UPGRADE)
        assert send(url, headers, body) == (204, b"")
        assert send(url, headers, body) == (200, b"")
        assert send(url, HEADERS, b"{") == (400, b"")
        assert send(url, HEADERS) == (400, b"")
        assert send(url, {}, body) == (401, b"")
        assert send(url, HEADERS, method="GET") == (405, b"")
        assert send(url, HEADERS, b" " * 20_000) == (413, b"")
        shop.failures = 1
        assert send(url, {**headers, "X-UUID": "2"}, body) == (500, b"")
    assert shop.handled == ["1"]
