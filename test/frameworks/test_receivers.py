"""The example receivers in Flask, FastAPI and Django: the emulator posts to them over HTTP."""

from __future__ import annotations

import http.client
import importlib
import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import talon_one as t1
from talon_one.emulator import AddLoyaltyPoints, Campaign, Emulator, Setup, Subscription
from talon_one.helpers import ReceivedNotification

from ..project import ROOT
from ..serving import serving_asgi, serving_wsgi

pytestmark = pytest.mark.frameworks

EXAMPLES = ROOT / "examples/receivers"
SECRET = "5ea1-5ec2e7"

SERVERS: dict[str, Callable[[Any], AbstractContextManager[str]]] = {
    "flask_app": lambda module: serving_wsgi(module.app),
    "fastapi_app": lambda module: serving_asgi(module.app),
    "django_app": lambda module: serving_wsgi(module.application),
}


@pytest.fixture(scope="module", params=SERVERS)
def module(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """The example, imported once: Django's settings cannot be configured twice."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TALON_SECRET", SECRET)
        patch.setenv("INBOX", str(tmp_path_factory.mktemp("receiver") / "inbox.db"))
        patch.syspath_prepend(str(EXAMPLES))
        yield importlib.import_module(request.param)
        del sys.modules["inbox"]


@pytest.fixture
def url(module: Any) -> Iterator[str]:
    with SERVERS[module.__name__](module) as url:
        yield url
    Path(module.inbox._path).unlink()
    type(module.inbox)(module.inbox._path)


@contextmanager
def emulating(url: str, secret: str = SECRET) -> Iterator[Emulator]:
    """A shop that gives ten points for an order, and posts what happens."""
    setup = Setup(
        campaigns=[Campaign("Points", effects=[AddLoyaltyPoints(program="club", points=10)])],
        notifications=[
            Subscription(
                url,
                types=["loyalty_added_deducted_points"],
                headers=[f"X-Talon-Secret: {secret}"],
            )
        ],
    )
    with Emulator(setup) as emulator:
        yield emulator


def order(emulator: Emulator) -> None:
    configuration = t1.Configuration(emulator.url, api_key=emulator.api_key, trust_env=False)
    with t1.ApiClient(configuration) as client:
        session = t1.NewCustomerSessionV2(profile_id="alice", state="closed")
        t1.IntegrationApi(client).update_customer_session_v2(
            "order-1", t1.IntegrationRequest(customer_session=session)
        )


def statuses(emulator: Emulator) -> list[int | None]:
    deliveries = emulator.deliveries.wait(1)
    return [attempt.status for delivery in deliveries for attempt in delivery.attempts]


def work(module: Any) -> list[tuple[str, str]]:
    """Act on the inbox; who got how many points."""
    done: list[tuple[str, str]] = []

    def act(notification: ReceivedNotification[Any]) -> None:
        data = notification.data
        assert isinstance(data, t1.AddedDeductedPointsNotification)
        done.append((data.profile_integration_id, str(data.amount)))

    module.inbox.work(act)
    return done


def test_points_of_an_order_arrive_once_although_they_are_sent_twice(module: Any, url: str) -> None:
    with emulating(f"{url}/talon") as emulator:
        emulator.deliveries.duplicate()
        order(emulator)
        assert statuses(emulator) == [204, 204]
    assert work(module) == [("alice", "10")]
    assert work(module) == []


def test_without_the_secret_nothing_arrives(module: Any, url: str) -> None:
    with emulating(f"{url}/talon", "wrong") as emulator:
        order(emulator)
        assert statuses(emulator) == [401]
    assert work(module) == []


def test_while_the_inbox_cannot_be_written_it_is_sent_again(module: Any, url: str) -> None:
    with emulating(f"{url}/talon") as emulator:
        database = Path(module.inbox._path)
        database.rename(database.with_suffix(".gone"))
        database.mkdir()
        order(emulator)
        assert statuses(emulator) == [500]
        database.rmdir()
        database.with_suffix(".gone").rename(database)
        emulator.clock.advance(seconds=10)
        assert statuses(emulator) == [500, 204]
    assert work(module) == [("alice", "10")]


def test_work_that_fails_is_done_the_next_time(module: Any, url: str) -> None:
    with emulating(f"{url}/talon") as emulator:
        order(emulator)
        assert statuses(emulator) == [204]

    def fail(notification: ReceivedNotification[Any]) -> None:
        raise OSError("no mail server")

    with pytest.raises(OSError, match="no mail server"):
        module.inbox.work(fail)
    assert work(module) == [("alice", "10")]


@pytest.mark.parametrize(
    ("method", "body", "status"),
    [
        ("GET", b"", 405),
        ("POST", b"{", 400),
        ("POST", b'{"NotificationType": "News", "Data": "' + b"x" * 5_000_000 + b'"}', 204),
    ],
    ids=["not POST", "not JSON", "5 MB"],
)
def test_other_requests_are_answered(
    module: Any, url: str, method: str, body: bytes, status: int
) -> None:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    headers = {"X-Talon-Secret": SECRET, "Content-Type": "application/json"}
    connection.request(method, "/talon", body, headers)
    assert connection.getresponse().status == status
    connection.close()


def test_the_page_shows_the_examples() -> None:
    page = (ROOT / "docs/how-to/notifications.md").read_text("utf-8")
    for name in ("inbox", *SERVERS):
        assert f"```python {name}.py\n{(EXAMPLES / f'{name}.py').read_text('utf-8')}```" in page


def test_two_workers_and_two_receivers_share_an_inbox(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(EXAMPLES))
        inbox_class: Any = importlib.import_module("inbox").Inbox
    path = str(tmp_path / "inbox.db")

    def put_all() -> None:
        inbox = inbox_class(path)
        for number in range(50):
            body = json.dumps({"NotificationType": "News"}).encode()
            inbox.put(ReceivedNotification("News", {}, str(number), body))

    threads = [threading.Thread(target=put_all) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seen: list[str | None] = []
    assert inbox_class(path).work(lambda notification: seen.append(notification.uuid)) == 50
    assert sorted(map(int, filter(None, seen))) == list(range(50))
