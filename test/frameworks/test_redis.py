"""The deduplicator for Redis that the page shows, with a real Redis."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from talon_one.emulator import Emulator, Setup, Subscription
from talon_one.helpers import Receiver, static_header

from ..project import ROOT
from ..serving import serving_wsgi

pytestmark = [
    pytest.mark.frameworks,
    pytest.mark.skipif(
        not (shutil.which("redis-server") or os.environ.get("CI")), reason="needs redis-server"
    ),
]


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[Any]:
    """A client of a Redis of its own."""
    from redis import Redis

    path = tmp_path / "redis.sock"
    command = ["redis-server", "--port", "0", "--unixsocket", str(path), "--save", ""]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path)
    assert server.stdout is not None
    for line in server.stdout:
        if "eady to accept connections" in line:
            break
    client = Redis(unix_socket_path=str(path))
    try:
        yield client
    finally:
        client.close()
        server.terminate()
        server.communicate()


def deduplicator(redis: Any) -> Any:
    """The recipe, as it stands on the page."""
    page = (ROOT / "docs/how-to/notifications.md").read_text("utf-8")
    (code,) = re.findall(r"^```python redis_deduplicator.py\n(.*?)^```", page, re.S | re.M)
    names: dict[str, Any] = {}
    exec(compile(code, "redis_deduplicator.py", "exec"), names)
    return names["RedisDeduplicator"](redis)


def test_redis_tells_duplicates_of_another_process(redis: Any) -> None:
    handled: list[str | None] = []

    def make_receiver() -> Receiver:
        receiver = Receiver(
            static_header("X-Talon-Secret", "secret"), deduplicator=deduplicator(redis)
        )
        receiver.on("*")(lambda notification: handled.append(notification.uuid))
        return receiver

    with (
        serving_wsgi(make_receiver().wsgi) as one,
        serving_wsgi(make_receiver().wsgi) as other,
    ):
        headers = ["X-Talon-Secret: secret"]
        setup = Setup(notifications=[Subscription(one, ["tier_upgrade"], headers)])
        with Emulator(setup) as emulator:
            (delivery,) = emulator.trigger("TierUpgrade")
            emulator.deliveries.wait(1)
            emulator.deliveries.redeliver(delivery.uuid)
            emulator.deliveries.wait(1)
            assert [attempt.status for attempt in delivery.attempts] == [204, 200]
            delivery.url = other
            emulator.deliveries.redeliver(delivery.uuid)
            emulator.deliveries.wait(1)
    assert [attempt.status for attempt in delivery.attempts] == [204, 200, 200]
    assert handled == [delivery.uuid]


def test_ids_are_forgotten_after_a_day(redis: Any) -> None:
    store = deduplicator(redis)
    assert not store.seen("1")
    store.mark("1")
    assert store.seen("1")
    (key,) = redis.keys()
    assert 86_000 < redis.ttl(key) <= 86_400
