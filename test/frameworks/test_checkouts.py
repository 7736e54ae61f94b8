"""The example checkouts in Flask, FastAPI and Django, over HTTP, against the emulator."""

from __future__ import annotations

import http.client
import importlib
import itertools
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any
from urllib.parse import urlsplit

import pytest

import talon_one as t1
from talon_one.emulator import DEMO, Emulator

from ..project import ROOT
from ..serving import serving_asgi, serving_wsgi

pytestmark = pytest.mark.frameworks

EXAMPLES = ROOT / "examples/checkouts"
SERVERS: dict[str, Callable[[Any], AbstractContextManager[str]]] = {
    "flask_checkout": lambda module: serving_wsgi(module.app),
    "fastapi_checkout": lambda module: serving_asgi(module.app),
    "django_checkout": lambda module: serving_wsgi(module.application),
}
NUMBERS = itertools.count(1)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(DEMO) as emulator:
        yield emulator


@pytest.fixture(scope="module", params=SERVERS)
def module(
    request: pytest.FixtureRequest, emulator: Emulator, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """The example, imported once: Django's settings cannot be configured twice."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TALON_ONE_HOST", emulator.url)
        patch.setenv("TALON_ONE_API_KEY", emulator.api_key)
        patch.setenv("NO_PROXY", "*")
        patch.setenv("CARTS", str(tmp_path_factory.mktemp("shop") / "carts.db"))
        patch.syspath_prepend(str(EXAMPLES))
        yield importlib.import_module(request.param)
        del sys.modules["carts"]


@pytest.fixture(scope="module")
def url(module: Any) -> Iterator[str]:
    with SERVERS[module.__name__](module) as url:
        yield url


class Browser:
    """Sends requests for one cart."""

    def __init__(self, url: str) -> None:
        self._host = urlsplit(url).netloc
        self.cart = f"cart-{next(NUMBERS)}"

    def __call__(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        connection = http.client.HTTPConnection(self._host, timeout=20)
        headers = {"Content-Type": "application/json"}
        connection.request(method, f"/carts/{self.cart}{path}", json.dumps(body), headers)
        response = connection.getresponse()
        status, answer = response.status, json.loads(response.read())
        connection.close()
        return status, answer


@pytest.fixture
def ask(url: str, emulator: Emulator) -> Iterator[Browser]:
    yield Browser(url)
    emulator.stop_failing()


def test_a_cart_becomes_an_order_at_the_total_that_was_shown(ask: Browser) -> None:
    status, cart = ask("PUT", "/items/SHOE-42", {"quantity": 2})
    assert (status, cart["state"], cart["total"]) == (200, "open", "199.98")
    status, cart = ask("PUT", "/coupons/SUMMER-99")
    assert list(cart["problems"]) == ["SUMMER-99"]
    status, cart = ask("PUT", "/coupons/WELCOME10")
    assert cart["total"] == "179.98"
    assert ask("POST", "/checkout", {"total": "199.98"}) == (409, {"error": "TotalChangedError"})
    status, order = ask("POST", "/checkout", {"total": "179.98"})
    assert (status, order["state"]) == (200, "closed")


def test_an_order_that_is_paid_does_not_change(ask: Browser) -> None:
    ask("PUT", "/items/SHOE-42", {"quantity": 1})
    ask("POST", "/checkout", {"total": "99.99"})
    assert ask("PUT", "/items/SHOE-42", {"quantity": 2}) == (409, {"error": "IllegalTransition"})
    status, order = ask("POST", "/checkout", {"total": "99.99"})
    assert (status, order["state"], order["total"]) == (200, "closed", "99.99")


def test_a_rejected_change_does_not_stay_in_the_cart(ask: Browser) -> None:
    ask("PUT", "/items/SHOE-42", {"quantity": 1})
    assert ask("PUT", "/items/SHOE-42", {"quantity": -1})[0] == 400
    assert ask("PUT", "/coupons/WELCOME10")[1]["total"] == "89.99"


def test_without_talon_one_the_customer_goes_on_at_plain_prices(
    ask: Browser, emulator: Emulator
) -> None:
    ask("PUT", "/items/SHOE-42", {"quantity": 1})
    emulator.fail_next(None, status=503)
    status, cart = ask("PUT", "/coupons/WELCOME10")
    assert (status, cart["total"]) == (200, "99.99")
    emulator.stop_failing()
    assert ask("PUT", "/items/SHOE-42", {"quantity": 1})[1]["total"] == "89.99"


def test_a_checkout_that_lost_its_response_is_completed_by_the_next_try(
    ask: Browser, emulator: Emulator
) -> None:
    ask("PUT", "/items/SHOE-42", {"quantity": 1})
    emulator.fail_next(None, reset=True, after_processing=True)
    assert ask("POST", "/checkout", {"total": "99.99"})[0] == 503
    emulator.stop_failing()
    status, order = ask("POST", "/checkout", {"total": "99.99"})
    assert (status, order["state"]) == (200, "closed")


def test_a_wrong_key_is_a_fault_of_the_shop(ask: Browser, emulator: Emulator) -> None:
    ask("PUT", "/items/SHOE-42", {"quantity": 1})
    emulator.fail_next(None, status=401)
    assert ask("POST", "/checkout", {"total": "99.99"}) == (500, {"error": "UnauthorizedException"})


def test_while_another_request_has_the_cart_it_is_busy(
    ask: Browser, module: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.carts, "patience", 0)
    with module.carts.taken(ask.cart):
        assert ask("PUT", "/coupons/WELCOME10") == (503, {"error": "Busy"})
    assert ask("PUT", "/coupons/WELCOME10")[0] == 200


def test_fastapi_closes_the_client_when_the_server_stops(
    module: Any, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    if module.__name__ != "fastapi_checkout":
        pytest.skip("the others have no event for it")
    client = t1.ApiClient(t1.Configuration(emulator.url, emulator.api_key, trust_env=False))
    monkeypatch.setattr(module, "client", client)
    with serving_asgi(module.app), pytest.raises(t1.NotFoundException):  # it is open
        t1.IntegrationApi(client).get_customer_session("cart")
    with pytest.raises(t1.TalonOneError, match="closed"):
        t1.IntegrationApi(client).get_customer_session("cart")


def test_the_page_shows_the_examples() -> None:
    page = (ROOT / "docs/how-to/frameworks.md").read_text("utf-8")
    for name in ("carts", *SERVERS):
        assert f"```python {name}.py\n{(EXAMPLES / f'{name}.py').read_text('utf-8')}```" in page
