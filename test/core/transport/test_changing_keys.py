"""Keys that change while a client lives: a callable is asked at every attempt, and again after a 401."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any

import pytest

from talon_one.core.errors import ApiConnectionError, ApiValueError, UnauthorizedException

from ...clocks import HandClock
from ...server import Answer, Handler, Server, answer, raw_bytes
from .fixtures import KEY
from .shop import shop

REFUSED = answer({"message": "unknown key"}, 401)
BUSY = answer({}, 503)


class Vault:
    """Gives keys one after the other, the last of them for ever, and counts how often it was asked."""

    def __init__(self, *keys: str) -> None:
        self.keys = keys
        self.asked = 0
        self._lock = Lock()

    def __call__(self) -> str:
        with self._lock:
            key = self.keys[min(self.asked, len(self.keys) - 1)]
            self.asked += 1
        return key


def sent(server: Server) -> list[str]:
    """The keys that came."""
    return [asked.headers["Authorization"].removeprefix("ApiKey-v1 ") for asked in server.asked]


def test_a_callable_is_asked_at_every_attempt(server: Server) -> None:
    vault = Vault("one", "two", "three")
    server.will_answer(BUSY, raw_bytes(b""))
    api = shop(server.url, key=vault)
    with api.api_client:
        api.put_cart()
    assert sent(server) == ["one", "two", "three"]
    assert vault.asked == 3


@pytest.mark.parametrize("retries", [0, 2])
def test_after_a_401_a_new_key_is_tried_once_whatever_the_call(
    server: Server, retries: int
) -> None:
    vault, clock = Vault("old", "new"), HandClock()
    server.will_answer(REFUSED)
    api = shop(server.url, key=vault, retries=retries, clock=clock)
    with api.api_client:
        api.add_points({"points": 1})  # was not done: the server did not let it in
    assert sent(server) == ["old", "new"]
    assert [asked.json for asked in server.asked] == [{"points": 1}] * 2
    assert not clock.pauses


def test_a_new_key_that_is_refused_too_is_the_end(server: Server) -> None:
    vault = Vault("old", "new", "newer")
    server.will_answer(REFUSED, REFUSED, REFUSED)
    api = shop(server.url, key=vault)
    with api.api_client, pytest.raises(UnauthorizedException) as raised:
        api.get_cart()
    assert sent(server) == ["old", "new"]
    assert raised.value.attempts == 2


def test_the_same_key_again_is_not_tried_again(server: Server) -> None:
    vault = Vault("old")
    server.will_answer(REFUSED)
    api = shop(server.url, key=vault)
    with api.api_client, pytest.raises(UnauthorizedException) as raised:
        api.get_cart()
    assert sent(server) == ["old"]
    assert (vault.asked, raised.value.attempts) == (2, 1)


@pytest.mark.parametrize("key", [KEY, KEY.encode()])
def test_a_key_that_stands_is_not_tried_again(server: Server, key: str | bytes) -> None:
    server.will_answer(REFUSED)
    api = shop(server.url, key=key)
    with api.api_client, pytest.raises(UnauthorizedException):
        api.get_cart()
    assert sent(server) == [KEY]


def test_a_key_that_was_set_meanwhile_is_a_new_key(server: Server) -> None:
    api = shop(server.url, key="old")

    def refuse(handler: Handler) -> None:
        api.api_client.configuration.api_key = "new"
        REFUSED(handler)

    server.will_answer(refuse)
    with api.api_client:
        api.get_cart()
    assert sent(server) == ["old", "new"]


def test_an_authorization_of_the_call_itself_asks_nobody(server: Server) -> None:
    vault = Vault("old", "new")
    server.will_answer(REFUSED)
    api = shop(server.url, key=vault)
    with api.api_client, pytest.raises(UnauthorizedException):
        api.get_cart(headers={"Authorization": "ApiKey-v1 own"})
    assert sent(server) == ["own"]
    assert vault.asked == 0


@pytest.mark.parametrize("answers", [(BUSY, REFUSED), (REFUSED, BUSY), (BUSY, BUSY)])
def test_a_renewed_key_and_further_attempts_go_together(
    server: Server, answers: tuple[Answer, Answer]
) -> None:
    vault = Vault("one", "two", "three")
    server.will_answer(*answers)
    api = shop(server.url, key=vault)
    with api.api_client:
        api.get_cart()
    assert sent(server) == ["one", "two", "three"]


@pytest.mark.parametrize("fail", [lambda: "", lambda: "a\r\nb", lambda: None, lambda: 1 / 0])
def test_a_callable_that_fails_after_a_401_ends_the_call_with_its_error(
    server: Server, fail: Callable[[], Any]
) -> None:
    first = True

    def key() -> Any:
        nonlocal first
        if first:
            first = False
            return KEY
        return fail()

    server.will_answer(REFUSED)
    api = shop(server.url, key=key)
    with api.api_client:
        with pytest.raises((ApiValueError, ZeroDivisionError)):
            api.get_cart()
        # The connection is as good as before.
        api.api_client.configuration.api_key = "new"
        api.get_cart()
    assert sent(server) == [KEY, "new"]


def test_a_failing_network_asks_for_no_further_key_than_attempts(server: Server) -> None:
    vault = Vault("old", "new")
    server.will_answer(*[raw_bytes(b"")] * 3)
    api = shop(server.url, key=vault)
    with api.api_client, pytest.raises(ApiConnectionError):
        api.get_cart()
    assert vault.asked == 3


def test_changing_keys_share_one_connection(server: Server) -> None:
    ports: set[int] = set()

    def look(handler: Handler) -> None:
        ports.add(handler.client_address[1])
        answer({})(handler)

    vault = Vault(*(f"key-{number}" for number in range(200)))
    server.will_answer(*[look] * 200)
    api = shop(server.url, key=vault)
    with api.api_client:
        for _ in range(200):
            api.get_cart()
    assert sent(server) == list(vault.keys)
    assert len(ports) == 1


def test_in_threads_every_call_has_the_key_that_was_given_for_it(server: Server) -> None:
    vault = Vault(*(f"key-{number}" for number in range(160)))
    api = shop(server.url, key=vault)
    with api.api_client, ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: api.get_cart(), range(160)))
    assert sorted(sent(server)) == sorted(vault.keys)


def test_clients_with_different_keys_never_mix_them(server: Server) -> None:
    apis = {f"key-{number}": shop(server.url, key=f"key-{number}") for number in range(4)}

    def call(number: int) -> None:
        name = f"key-{number % 4}"
        apis[name].get_cart(name)

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(call, range(320)))
    for api in apis.values():
        api.api_client.close()
    assert len(server.asked) == 320
    for asked, key in zip(server.asked, sent(server), strict=True):
        assert asked.path == f"/v1/carts/{key}"
