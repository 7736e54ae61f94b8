"""A request that fails changes nothing; what others send cannot harm the emulator."""

from __future__ import annotations

import http.client
import json
import os
import random
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from talon_one.emulator import DEMO, DefinitionError, Emulator, load
from talon_one.emulator.http import app, recording
from talon_one.emulator.state_file import save_state

from .emulator_client import KEY, MANAGEMENT_KEY, Client, Shop, item

OpenShop = Callable[..., Shop]


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_a_time_outside_of_the_calendar_is_refused_and_leaves_nothing(
    shop: Shop, time: str
) -> None:
    before = shop.emulator.snapshot()
    reply = shop.put(profileId="anna", query=f"?dry=true&now={time.replace('+', '%2B')}")
    assert reply.status == 400
    body = {"timeframe": "30", "timeframeEndDate": time, "skus": ["mug"]}
    reply = shop.ask("POST", "/v1/best_prior_price", {**body, "timeframeEndDateType": "strict"})
    assert reply.status == 400
    assert shop.emulator.snapshot() == before


def test_a_handler_that_fails_halfway_changes_nothing(
    open_shop: OpenShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_shop(DEMO)
    shop.put("order", profileId="anna", cartItems=[item()], state="closed")
    before = shop.emulator.snapshot()
    (application,) = shop.emulator._account.applications
    seen = []

    class Failing(type(shop.clock)):  # type: ignore[misc]
        """Fails once the request has written something."""

        def __call__(self) -> Any:
            if application.store.profiles.get("ben") is not None:
                seen.append("ben")
                raise RuntimeError("the clock is broken")
            return super().__call__()

    clock: Any = shop.clock
    clock.__class__ = Failing
    reply = shop.put("new", profileId="ben", couponCodes=["WELCOME10"], key="once")
    clock.__class__ = Failing.__base__
    assert (reply.status, seen) == (500, ["ben"])
    assert shop.emulator.snapshot() == before
    assert shop.put("new", profileId="ben", couponCodes=["WELCOME10"], key="once").status == 200


def test_deleted_and_replaced_records_come_back_in_their_order(shop: Shop) -> None:
    for profile in ("anna", "ben", "carla"):
        shop.put(profile, profileId=profile)
    before = shop.emulator.snapshot()
    account = shop.emulator._account
    (application,) = account.applications
    with pytest.raises(KeyError, match="boom"), account.transaction():
        profiles = application.store.profiles
        anna = profiles.pop("anna")
        profiles["ben"] = anna
        profiles["dora"] = anna
        profiles["anna"] = anna
        assert list(profiles) == ["ben", "carla", "dora", "anna"]
        assert len(profiles) == 4
        raise KeyError("boom")
    assert shop.emulator.snapshot() == before


def test_a_body_that_is_too_large_is_refused_and_the_connection_goes_on(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "MAX_CONTENT", 1000)
    reply = shop.put(cartItems=[item() for _ in range(100)])
    assert reply.status == 413
    assert "at most 1000 are accepted" in reply.body["message"]
    assert shop.emulator.requests[-1].content == b""
    assert shop.put(cartItems=[item()]).status == 200


def test_recorded_requests_take_a_bounded_amount_of_memory(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "MAX_RECORDED_BYTES", 10_000)
    for number in range(50):
        shop.put(str(number), cartItems=[item()])
    requests = shop.emulator.requests
    assert 1 < len(requests) < 50
    assert sum(request.size for request in requests) <= 10_000
    assert requests[-1].path == "/v2/customer_sessions/49"
    monkeypatch.setattr(recording, "MAX_RECORDED_BYTES", 1)
    shop.put("last")
    assert [request.path for request in requests] == ["/v2/customer_sessions/last"]
    shop.emulator.reset()
    monkeypatch.undo()
    shop.put("a")
    shop.put("b")
    assert len(requests) == 2


def ask(url: str, **headers: str) -> tuple[int, Any]:
    address = urlsplit(url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=10)
    connection.putrequest("GET", "/v2/customer_sessions/cart", skip_host=True)
    for name, value in {"Authorization": f"ApiKey-v1 {KEY}", **headers}.items():
        connection.putheader(name, value)
    connection.endheaders()
    response = connection.getresponse()
    answered = response.status, json.loads(response.read())
    connection.close()
    return answered


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.0.0.1:9000", "localhost:1", "LOCALHOST", "[::1]:80", "shop.localhost"],
)
def test_a_host_of_loopback_is_accepted(shop: Shop, host: str) -> None:
    assert ask(shop.emulator.url, Host=host)[0] == 404
    assert ask(shop.emulator.url, Host="localhost", Origin=f"http://{host}")[0] == 404


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "10.0.0.1", "[::1", ""]
)
def test_another_host_is_refused_so_that_dns_rebinding_reads_nothing(shop: Shop, host: str) -> None:
    status, body = ask(shop.emulator.url, Host=host)
    assert status == 403
    assert f"Host {host!r} is not a loopback name; allow it with" in body["message"]


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://10.0.0.1:80"])
def test_a_web_page_from_elsewhere_is_refused(shop: Shop, origin: str) -> None:
    status, body = ask(shop.emulator.url, Host="localhost", Origin=origin)
    assert status == 403
    assert "Origin" in body["message"]
    shop.emulator.fail_next(status=503)
    assert ask(shop.emulator.url, Host="localhost", Origin=origin)[0] == 403
    assert ask(shop.emulator.url, Host="localhost")[0] == 503


def test_other_hosts_are_accepted_where_the_caller_allows_them() -> None:
    with Emulator(api_key=KEY, allowed_hosts=["Talon.test"]) as emulator:
        assert ask(emulator.url, Host="talon.test:8080")[0] == 404
        assert ask(emulator.url, Host="localhost", Origin="https://talon.test")[0] == 404
        assert ask(emulator.url, Host="talon.example")[0] == 403


def test_an_alias_bomb_in_a_campaigns_file_is_refused_at_once(tmp_path: Path) -> None:
    lines = ["campaigns: []", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 20)]
    file = tmp_path / "bomb.yaml"
    file.write_text("\n".join(lines))
    with pytest.raises(DefinitionError, match="its aliases expand to more than 1000000 values"):
        load(file)
    file.write_text("campaigns: [{name: A, attributes: &a {b: *a}}]")
    with pytest.raises(DefinitionError, match="nests too deep"):
        load(file)


def shop_with_everything(open_shop: OpenShop) -> Shop:
    shop = open_shop(DEMO)
    shop.put(
        "order",
        profileId="anna",
        couponCodes=["WELCOME10"],
        cartItems=[item(price=9.99, quantity=3, attributes={"deep": [{"x": 0.5}]})],
        state="closed",
        key="once",
    )
    shop.ask("POST", "/v2/events?silent=no", {"profileId": "anna", "type": "visit"})
    return shop


def test_a_damaged_snapshot_is_a_value_error_and_changes_nothing(open_shop: OpenShop) -> None:
    shop = shop_with_everything(open_shop)
    snapshot = shop.emulator.snapshot()
    chance = random.Random(1)
    refused = 0
    for _ in range(600):
        document = json.loads(snapshot)
        key: Any = None
        place, parent = document, document
        while isinstance(place, (dict, list)) and place and chance.random() < 0.9:
            parent = place
            key = chance.choice(list(place) if isinstance(place, dict) else range(len(place)))
            place = place[key]
        if isinstance(parent, dict) and chance.random() < 0.3:
            parent.pop(next(iter(parent)))
        elif parent:
            parent[key] = chance.choice([None, 5, -1, "x", True, 1.5, [], {}, [[]], {"type": "x"}])
        try:
            shop.emulator.restore(json.dumps(document))
        except ValueError:
            refused += 1
            assert shop.emulator.snapshot() == snapshot
        else:
            shop.emulator.restore(snapshot)
    assert refused > 200
    for cut in range(0, len(snapshot), len(snapshot) // 100):
        with pytest.raises(ValueError):
            shop.emulator.restore(snapshot[:cut])
    assert shop.emulator.snapshot() == snapshot


def test_a_snapshot_with_extreme_numbers_is_read_again(open_shop: OpenShop) -> None:
    shop = shop_with_everything(open_shop)
    body = {
        "customerSession": {
            "profileId": "anna",
            "state": "closed",
            "cartItems": [{"sku": "mug", "quantity": 10000, "price": "PRICE"}],
        }
    }
    for price in ("1e308", "-1e308", "1e-324", "1.7976931348623157e308"):
        text = json.dumps(body).replace('"PRICE"', price).encode()
        assert shop.send("PUT", f"/v2/customer_sessions/{price}", text).status == 200
    snapshot = shop.emulator.snapshot()
    shop.emulator.restore(snapshot)
    assert shop.emulator.snapshot() == snapshot


@pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")
def test_a_state_file_is_replaced_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "states"
    folder.mkdir()
    state = folder / "state.json"
    keys = ("--api-key", KEY, "--management-key", MANAGEMENT_KEY)
    command = [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--state", str(state)]
    for sent in (200, 200):
        process = subprocess.Popen(
            [*command, *keys], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        url = re.findall(r"http://\S+", process.stdout.readline())[0]
        while not process.stdout.readline().startswith("Ctrl-C"):
            pass
        client = Client(url)
        assert client.put(profileId="anna").status == sent
        client.close()
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)
        assert [file.name for file in folder.iterdir()] == ["state.json"]
        assert json.loads(state.read_text())["format"] == 1


def test_a_state_file_without_directory_is_an_error_at_the_start(tmp_path: Path) -> None:
    state = tmp_path / "none" / "state.json"
    command = [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--state", str(state)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert run.returncode == 2
    assert f"error: {state}: there is no directory {state.parent}\n" in run.stderr


def test_a_state_that_cannot_be_written_leaves_the_file_as_it_was(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "state.json"
    state.write_text("before")
    monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        save_state(shop.emulator, state)
    assert [file.name for file in tmp_path.iterdir()] == ["state.json"]
    assert state.read_text() == "before"
