"""vcrpy records what a client sends and receives, and replays it without a server."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from ..server import Handler, Server, answer
from .programs import run

pytestmark = pytest.mark.stack

KEY = "a-key-that-no-cassette-may-have"
SESSION = {"customerSession": {"state": "open"}}

# Prints the state of each session, or the error; a cassette is in use from "start" to "stop".
CALLS = """
import contextlib, json, sys, warnings
import vcr
import talon_one as t1

warnings.simplefilter("ignore")
cassette, mode, host, key, *steps = sys.argv[1:]
results = []
configuration = t1.Configuration(host, key, trust_env=False, retries=0, timeout=0.5)
with t1.ApiClient(configuration) as client, contextlib.ExitStack() as stack:
    api = t1.IntegrationApi(client)
    for step in steps:
        if step == "start":
            stack.enter_context(vcr.VCR(record_mode=mode).use_cassette(cassette))
        elif step == "stop":
            stack.close()
        else:
            try:
                results.append(api.get_customer_session(step).customer_session.state)
            except Exception as error:
                results.append(type(error).__name__)
print(json.dumps(results))
"""


def calls(server: Server, cassette: Path, mode: str, *steps: str) -> Any:
    return run(CALLS, str(cassette), mode, server.url, KEY, *steps)


@pytest.fixture
def cassette(tmp_path: Path) -> Path:
    return tmp_path / "cassette.yaml"


def test_a_recorded_call_is_replayed_and_asks_no_server(cassette: Path) -> None:
    with Server() as server:
        server.will_answer(answer(SESSION), answer(SESSION))
        assert calls(server, cassette, "once", "start", "cart-1", "cart-2") == ["open", "open"]
        sent = [asked.headers["Authorization"] for asked in server.asked]
        assert sent == [f"ApiKey-v1 {KEY}"] * 2
        assert calls(server, cassette, "none", "start", "cart-1", "cart-2") == ["open", "open"]
        assert len(server.asked) == 2


def test_no_cassette_has_the_key(cassette: Path) -> None:
    with Server() as server:
        server.will_answer(answer(SESSION))
        calls(server, cassette, "once", "start", "cart-1")
    assert "cart-1" in cassette.read_text()
    assert KEY not in cassette.read_text()


def test_a_call_that_was_not_recorded_is_refused_and_not_sent(cassette: Path) -> None:
    with Server() as server:
        server.will_answer(answer(SESSION))
        calls(server, cassette, "once", "start", "cart-1")
        refused = calls(server, cassette, "none", "start", "cart-2")
        assert refused == ["CannotOverwriteExistingCassetteException"]
        assert len(server.asked) == 1


def test_calls_around_a_cassette_are_not_recorded(cassette: Path) -> None:
    with Server() as server:
        server.otherwise = answer(SESSION)
        steps = ("cart-1", "start", "cart-2", "stop", "cart-3")
        assert calls(server, cassette, "once", *steps) == ["open"] * 3
        assert calls(server, cassette, "none", *steps) == ["open"] * 3
        assert [asked.path[-1] for asked in server.asked] == ["1", "2", "3", "1", "3"]


def test_a_compressed_response_is_replayed_as_it_came(cassette: Path) -> None:
    packed = gzip.compress(json.dumps(SESSION).encode())
    with Server() as server:
        server.will_answer(answer(packed, headers={"Content-Encoding": "gzip"}))
        assert calls(server, cassette, "once", "start", "cart-1") == ["open"]
        assert calls(server, cassette, "none", "start", "cart-1") == ["open"]


def test_a_call_that_is_recorded_keeps_its_limits(cassette: Path) -> None:
    with Server() as server:
        client_is_gone = Event()

        def keep_waiting(handler: Handler) -> None:
            client_is_gone.wait()

        server.will_answer(keep_waiting)
        assert calls(server, cassette, "once", "start", "cart-1") == ["ApiTimeoutError"]
        client_is_gone.set()
