"""Which way a request takes, through real proxies on loopback."""

from __future__ import annotations

import os
import socket
import warnings
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from talon_one import CircuitBreaker, InsecureWarning
from talon_one.core.errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    CircuitOpenError,
)
from talon_one.core.settings.configuration import Configuration
from talon_one.core.wire.proxies import proxy_for

from ...server import Server, answer, raw_bytes
from .fixtures import KEY
from .proxies import Proxy
from .shop import Shop, shop
from .tls import Authority, SecureServer

PASSWORD = "p@ss:w/rd %é€"
QUOTED = "p%40ss%3Aw%2Frd%20%25%C3%A9%E2%82%AC"


class Net(NamedTuple):
    """Two proxies, and a server for each scheme."""

    plain: Server
    secure: SecureServer
    one: Proxy
    two: Proxy
    authority: Authority

    def address(self, template: str) -> str:
        """``{one}``, ``{two}``: the ports of the proxies; ``{http}``, ``{https}``: of the servers."""
        return template.format(
            one=self.one.port,
            two=self.two.port,
            http=self.plain.url.rpartition(":")[2],
            https=self.secure.port,
        )

    def shop(self, host: str, **settings: Any) -> Shop:
        settings.setdefault("ssl_ca_cert", self.authority.file)
        settings.setdefault("retries", 0)
        return shop(self.address(host), **settings)

    def way(self) -> str:
        """Which way the one request took that has come."""
        origins = len(self.plain.asked) + len(self.secure.asked)
        assert origins == 1
        ways = [name for name in ("one", "two") if getattr(self, name).asked]
        return "+".join(ways) or "direct"


@pytest.fixture
def net(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Iterator[Net]:
    """Names that end with ``.test`` are loopback; no variable of the environment names a proxy."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("REQUEST_METHOD", raising=False)
    resolve = socket.getaddrinfo

    def resolve_test(host: Any, *args: Any, **keywords: Any) -> Any:
        name = "127.0.0.1" if str(host).rstrip(".").endswith(".test") else host
        return resolve(name, *args, **keywords)

    monkeypatch.setattr(socket, "getaddrinfo", resolve_test)
    names = ("127.0.0.1", "localhost", "shop.test", "*.shop.test", "workshop.test")
    context = authority.server_context(*names)
    with Server() as plain, SecureServer(context) as secure, Proxy() as one, Proxy() as two:
        yield Net(plain, secure, one, two, authority)


ONE, TWO = "http://127.0.0.1:{one}", "http://127.0.0.1:{two}"
HTTP, HTTPS = "http://shop.test:{http}", "https://shop.test:{https}"

ROUTES: list[tuple[dict[str, str], str, str]] = [
    # No variable
    ({}, HTTPS, "direct"),
    ({}, HTTP, "direct"),
    # A variable for each scheme
    ({"HTTPS_PROXY": ONE}, HTTPS, "one"),
    ({"HTTPS_PROXY": ONE}, HTTP, "direct"),
    ({"HTTP_PROXY": ONE}, HTTP, "one"),
    ({"HTTP_PROXY": ONE}, HTTPS, "direct"),
    ({"HTTP_PROXY": ONE, "HTTPS_PROXY": TWO}, HTTP, "one"),
    ({"HTTP_PROXY": ONE, "HTTPS_PROXY": TWO}, HTTPS, "two"),
    # Lower case wins, also if it is empty
    ({"https_proxy": ONE}, HTTPS, "one"),
    ({"http_proxy": ONE}, HTTP, "one"),
    ({"https_proxy": ONE, "HTTPS_PROXY": TWO}, HTTPS, "one"),
    ({"https_proxy": "", "HTTPS_PROXY": TWO}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ""}, HTTPS, "direct"),
    # All schemes; one for the scheme wins
    ({"ALL_PROXY": ONE}, HTTPS, "one"),
    ({"ALL_PROXY": ONE}, HTTP, "one"),
    ({"all_proxy": ONE}, HTTPS, "one"),
    ({"ALL_PROXY": ONE, "HTTPS_PROXY": TWO}, HTTPS, "two"),
    ({"ALL_PROXY": ONE, "HTTPS_PROXY": TWO}, HTTP, "one"),
    # In a CGI script HTTP_PROXY is a header of the request: anybody could set it
    ({"HTTP_PROXY": ONE, "REQUEST_METHOD": "GET"}, HTTP, "direct"),
    ({"http_proxy": ONE, "REQUEST_METHOD": "GET"}, HTTP, "one"),
    # How a proxy is written
    ({"HTTPS_PROXY": "127.0.0.1:{one}"}, HTTPS, "one"),
    ({"HTTPS_PROXY": "localhost:{one}"}, HTTPS, "one"),
    ({"HTTPS_PROXY": "http://127.0.0.1:{one}/"}, HTTPS, "one"),
    ({"HTTPS_PROXY": "HTTP://127.0.0.1:{one}"}, HTTPS, "one"),
    # Exceptions: a name, with or without a port, its subdomains, all
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "shop.test"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "no_proxy": "shop.test"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "no_proxy": "", "NO_PROXY": "shop.test"}, HTTPS, "one"),
    ({"HTTPS_PROXY": ONE, "no_proxy": "a.test", "NO_PROXY": "shop.test"}, HTTPS, "one"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "SHOP.test"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "shop.test"}, "https://SHOP.TEST:{https}", "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "shop.test:{https}"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "shop.test:1"}, HTTPS, "one"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "other.test"}, HTTPS, "one"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "a.test, shop.test ,b.test"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "shop.test"}, "https://eu.shop.test:{https}", "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": ".shop.test"}, "https://eu.shop.test:{https}", "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": ".shop.test"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "shop.test"}, "https://workshop.test:{https}", "one"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "test"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "*"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "no_proxy": "*"}, HTTPS, "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "*.shop.test"}, "https://eu.shop.test:{https}", "direct"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "*.shop.test"}, HTTPS, "one"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "*.shop.test"}, "https://workshop.test:{https}", "one"),
    ({"HTTP_PROXY": ONE, "NO_PROXY": "shop.test"}, HTTP, "direct"),
    ({"ALL_PROXY": ONE, "NO_PROXY": "shop.test"}, HTTPS, "direct"),
    ({"NO_PROXY": "shop.test"}, HTTPS, "direct"),
    # Loopback is no exception unless it is named
    ({"HTTP_PROXY": ONE}, "http://127.0.0.1:{http}", "one"),
    ({"HTTP_PROXY": ONE, "NO_PROXY": "127.0.0.1"}, "http://127.0.0.1:{http}", "direct"),
    ({"HTTP_PROXY": ONE, "NO_PROXY": "localhost"}, "http://127.0.0.1:{http}", "one"),
    ({"HTTP_PROXY": ONE, "NO_PROXY": "127.0.0.0/8"}, "http://127.0.0.1:{http}", "direct"),
    ({"HTTP_PROXY": ONE, "NO_PROXY": "a.test, 127.0.0.1/32"}, "http://127.0.0.1:{http}", "direct"),
    ({"HTTP_PROXY": ONE, "NO_PROXY": "10.0.0.0/8"}, "http://127.0.0.1:{http}", "one"),
    ({"HTTP_PROXY": ONE, "NO_PROXY": "127.0.0.0/99"}, "http://127.0.0.1:{http}", "one"),
    ({"HTTPS_PROXY": ONE, "NO_PROXY": "0.0.0.0/0"}, HTTPS, "one"),
]


def _case(route: tuple[dict[str, str], str, str]) -> str:
    variables, host, _ = route
    return " ".join(f"{name}={value}" for name, value in variables.items()) + " " + host


@pytest.mark.filterwarnings("ignore::talon_one.InsecureWarning")
@pytest.mark.parametrize("route", ROUTES, ids=_case)
def test_the_environment_leads_a_request_as_it_leads_the_standard_library(
    net: Net, monkeypatch: pytest.MonkeyPatch, route: tuple[dict[str, str], str, str]
) -> None:
    variables, host, way = route
    for name, value in variables.items():
        monkeypatch.setenv(name, net.address(value))
    with net.shop(host).api_client as client:
        assert Shop(client).get_cart() == {}
    assert net.way() == way


@pytest.mark.filterwarnings("ignore::talon_one.InsecureWarning")
@pytest.mark.parametrize("host", [HTTP, HTTPS])
def test_with_trust_env_off_no_variable_counts(
    net: Net, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "socks5://nobody.test")
    with net.shop(host, trust_env=False).api_client as client:
        Shop(client).get_cart()
    assert net.way() == "direct"


@pytest.mark.filterwarnings("ignore::talon_one.InsecureWarning")
@pytest.mark.parametrize("trust_env", [True, False])
@pytest.mark.parametrize("host", [HTTP, HTTPS])
def test_a_proxy_of_the_configuration_wins_over_the_environment(
    net: Net, monkeypatch: pytest.MonkeyPatch, host: str, trust_env: bool
) -> None:
    monkeypatch.setenv("HTTP_PROXY", net.address(TWO))
    monkeypatch.setenv("HTTPS_PROXY", net.address(TWO))
    monkeypatch.setenv("NO_PROXY", "*")
    settings: dict[str, Any] = {"proxy": net.address(ONE), "trust_env": trust_env}
    with net.shop(host, **settings).api_client as client:
        Shop(client).get_cart()
    assert net.way() == "one"


# What goes over a proxy


def test_a_tunnel_shows_the_proxy_the_name_of_the_host_and_nothing_else(net: Net) -> None:
    with net.shop(HTTPS, proxy=net.address(ONE)).api_client as client:
        api = Shop(client)
        api.get_cart("c-1")
        api.put_cart("c-2", {"a": 1})
    [connect] = net.one.asked  # both went through one tunnel
    assert (connect.method, connect.target) == ("CONNECT", f"shop.test:{net.secure.port}")
    assert connect.body == b""
    assert not {"authorization", "user-agent", "idempotency-key"} & {
        name.lower() for name in connect.headers
    }
    get, put = net.secure.asked
    assert (get.target, put.target) == ("/v1/carts/c-1", "/v1/carts/c-2")
    assert get.headers["Authorization"] == f"ApiKey-v1 {KEY}"
    assert get.headers["Host"] == f"shop.test:{net.secure.port}"
    assert put.json == {"a": 1}
    assert not any(name.lower().startswith("proxy-") for name in (*get.headers, *put.headers))


@pytest.mark.filterwarnings("ignore::talon_one.InsecureWarning")
def test_a_plain_request_goes_to_the_proxy_with_its_whole_address(net: Net) -> None:
    host = f"{HTTP}/gateway"
    with net.shop(host, proxy=net.address(ONE)).api_client as client:
        Shop(client).put_cart("a/b c", {"a": 1}, headers={"X-Shop": "1"})
    [asked], [forwarded] = net.one.asked, net.plain.asked
    assert asked.target == net.address(f"{HTTP}/gateway/v1/carts/a%2Fb%20c")
    assert forwarded.target == "/gateway/v1/carts/a%2Fb%20c"
    assert (forwarded.json, forwarded.headers["X-Shop"]) == ({"a": 1}, "1")
    assert forwarded.headers["Host"] == net.address("shop.test:{http}")


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.filterwarnings("ignore::talon_one.InsecureWarning")
def test_credentials_in_the_address_of_a_proxy_go_to_the_proxy_alone(
    net: Net, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = "Basic " + b64encode(f"käthe:{PASSWORD}".encode()).decode()
    with Proxy(credentials=f"käthe:{PASSWORD}") as proxy:
        address = f"http://k%C3%A4the:{QUOTED}@127.0.0.1:{proxy.port}"
        with net.shop({"http": HTTP, "https": HTTPS}[scheme], proxy=address).api_client as client:
            Shop(client).get_cart()
        monkeypatch.setenv(f"{scheme.upper()}_PROXY", address)
        with net.shop({"http": HTTP, "https": HTTPS}[scheme]).api_client as client:
            Shop(client).get_cart()
    assert len(proxy.asked) == 2
    assert all(expected in asked.headers.values() for asked in proxy.asked)
    origins = (*net.plain.asked, *net.secure.asked)
    assert len(origins) == 2
    assert not any(expected in asked.headers.values() for asked in origins)


def test_the_proxy_is_asked_for_one_tunnel_a_connection_not_one_a_call(net: Net) -> None:
    with net.shop(HTTPS, proxy=net.address(ONE)).api_client as client:
        for _ in range(5):
            Shop(client).get_cart()
    assert len(net.one.asked) == 1
    assert len(net.secure.asked) == 5


def test_two_clients_may_take_two_ways_at_once(net: Net) -> None:
    with (
        net.shop(HTTPS, proxy=net.address(ONE)).api_client as first,
        net.shop(HTTPS, proxy=net.address(TWO)).api_client as second,
    ):
        for client in (first, second):
            Shop(client).get_cart()
    assert (len(net.one.asked), len(net.two.asked)) == (1, 1)


# What a proxy does wrong


def refused(api: Shop) -> ApiConnectionError:
    with api.api_client, pytest.raises(ApiConnectionError) as raised:
        api.add_points({})
    return raised.value


@pytest.mark.parametrize("credentials", ["", "user:wrong@"])
def test_a_tunnel_that_the_proxy_refuses_for_want_of_credentials_says_so(
    net: Net, credentials: str
) -> None:
    with Proxy(credentials=f"user:{PASSWORD}") as proxy:
        error = refused(net.shop(HTTPS, proxy=f"http://{credentials}127.0.0.1:{proxy.port}"))
    assert "proxy" in str(error)
    assert "407" in str(error)
    assert "wrong" not in str(error)
    assert error.sent == "no"
    assert not net.secure.asked


@pytest.mark.filterwarnings("ignore::talon_one.InsecureWarning")
def test_a_plain_request_that_the_proxy_refuses_is_an_answer_with_its_status(net: Net) -> None:
    with Proxy(credentials=f"user:{PASSWORD}") as proxy:
        api = net.shop(HTTP, proxy=f"http://127.0.0.1:{proxy.port}")
        with api.api_client, pytest.raises(ApiException) as raised:
            api.get_cart()
    assert raised.value.status == 407
    assert not net.plain.asked


@pytest.mark.parametrize("status", [403, 502, 503])
def test_a_tunnel_that_cannot_be_made_is_no_answer_of_the_server(net: Net, status: int) -> None:
    net.one.will_answer(answer("<h1>no</h1>", status, "text/html"))
    error = refused(net.shop(HTTPS, proxy=net.address(ONE)))
    assert "proxy" in str(error)
    assert str(status) in str(error)
    assert (error.sent, error.attempts) == ("no", 1)
    assert not net.secure.asked


@pytest.mark.parametrize("answered", [b"", b"HTTP/1.1 200", b"what?\r\n\r\n", b"\x15\x03\x01\x00"])
def test_a_proxy_that_answers_nonsense_is_a_connection_error(net: Net, answered: bytes) -> None:
    net.one.will_answer(raw_bytes(answered))
    error = refused(net.shop(HTTPS, proxy=net.address(ONE)))
    assert error.sent == "no"
    assert not net.secure.asked


@pytest.mark.filterwarnings("ignore::talon_one.InsecureWarning")
@pytest.mark.parametrize("host", [HTTP, HTTPS])
def test_a_dead_proxy_is_a_connection_error_and_nothing_goes_around_it(net: Net, host: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        dead = f"http://user:{QUOTED}@127.0.0.1:{closed.getsockname()[1]}"
    error = refused(net.shop(host, proxy=dead))
    assert "proxy" in str(error)
    assert "refused" in str(error)
    assert "user" not in str(error)
    assert error.sent == "no"
    assert not (net.plain.asked or net.secure.asked)


def test_a_connection_through_a_proxy_is_tried_again_as_often_as_any(net: Net) -> None:
    net.one.will_answer(answer("", 502), answer("", 502))
    with net.shop(HTTPS, proxy=net.address(ONE), retries=2).api_client as client:
        Shop(client).add_points({})
    assert len(net.one.asked) == 3
    assert len(net.secure.asked) == 1


def test_a_silent_proxy_costs_no_more_than_the_timeout(net: Net) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        error = refused(net.shop(HTTPS, proxy=address, timeout=0.2))
    assert isinstance(error, ApiTimeoutError)
    assert (error.phase, error.limit, error.seconds) == ("connecting", "connect timeout", 0.2)
    assert error.sent == "no"


# Addresses that are none


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks4", "ftp"])
def test_a_kind_of_proxy_that_is_not_supported_is_refused_with_the_name_of_the_variable(
    net: Net, monkeypatch: pytest.MonkeyPatch, variable: str, scheme: str
) -> None:
    monkeypatch.setenv(variable, f"{scheme}://user:{QUOTED}@127.0.0.1:{net.one.port}")
    api = net.shop(HTTPS)
    with api.api_client, pytest.raises(ApiValueError) as raised:
        api.get_cart()
    assert variable.lower() in str(raised.value).lower()
    assert "http://" in str(raised.value)
    assert "user" not in str(raised.value)
    assert not (net.one.asked or net.secure.asked)


@pytest.mark.parametrize(
    "address",
    [
        "http://",
        "http://:8080",
        "http://proxy:port",
        "http://proxy:99999",
        "http://pro xy:80",
        "http://pröxy",
        "http://proxy:80\r\nX: y",
        " http://proxy:80",
        "http://proxy:80\n",
        "://",
    ],
)
def test_what_is_no_address_of_a_proxy_is_refused(
    net: Net, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    with pytest.raises(ApiValueError, match=r"^proxy: "):
        Configuration("https://shop.test", proxy=address)
    monkeypatch.setenv("HTTPS_PROXY", address)
    api = net.shop(HTTPS)
    with api.api_client, pytest.raises(ApiValueError, match=r"(?i)https_proxy"):
        api.get_cart()
    assert not net.secure.asked


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks4", "ftp"])
def test_a_kind_of_proxy_that_is_not_supported_is_refused_in_the_configuration(scheme: str) -> None:
    with pytest.raises(ApiValueError, match=r"^proxy: .*http://") as raised:
        Configuration("https://shop.test", proxy=f"{scheme}://user:{QUOTED}@127.0.0.1:1080")
    assert "user" not in str(raised.value)


@pytest.mark.parametrize("setting", [1, "yes", None])
def test_trust_env_is_a_bool(setting: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^trust_env: expected"):
        Configuration("https://shop.test", trust_env=setting)


def test_a_bad_variable_is_no_connection_failure(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1")
    api = net.shop(HTTPS, retries=2)
    with api.api_client:
        for _ in range(2):
            with pytest.raises(ApiValueError):
                api.get_cart()
        # Put right, the same client goes on.
        monkeypatch.setenv("HTTPS_PROXY", net.address(ONE))
        assert api.get_cart() == {}
    assert net.way() == "one"


# The key over plain HTTP


@pytest.mark.parametrize(
    ("host", "warned"),
    [
        ("http://shop.test:{http}", True),
        ("http://127.0.0.1.shop.test:{http}", True),
        ("http://localhost.shop.test:{http}", True),
        ("http://127.0.0.1:{http}", False),
        ("http://localhost:{http}", False),
        ("http://LOCALHOST:{http}", False),
        ("https://shop.test:{https}", False),
    ],
)
def test_a_key_that_travels_unencrypted_beyond_loopback_is_warned_of_once_a_client(
    net: Net, host: str, warned: bool
) -> None:
    for _ in range(2):
        api = net.shop(host)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for _ in range(3):
                api.get_cart()
        api.api_client.close()
        assert [warning.category for warning in caught] == [InsecureWarning] * warned
        for warning in caught:
            assert Path(warning.filename).name in (Path(__file__).name, "shop.py", "faces.py")
            assert "unencrypted" in str(warning.message)
            assert KEY not in str(warning.message)


def test_loopback_by_way_of_a_proxy_is_not_warned_of_either(net: Net) -> None:
    with net.shop("http://127.0.0.1:{http}", proxy=net.address(ONE)).api_client as client:
        Shop(client).get_cart()


def test_the_circuit_breaker_counts_a_dead_proxy(net: Net) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        dead = f"http://127.0.0.1:{closed.getsockname()[1]}"
    api = net.shop(HTTPS, proxy=dead, circuit_breaker=CircuitBreaker(failure_threshold=2))
    with api.api_client:
        for _ in range(2):
            with pytest.raises(ApiConnectionError, match="proxy"):
                api.get_cart()
        with pytest.raises(CircuitOpenError):
            api.get_cart()


@pytest.mark.parametrize(
    ("entry", "exempt"),
    [
        ("::1", True),
        ("[::1]", True),
        ("0:0:0:0:0:0:0:1", True),
        ("::/64", True),
        ("fe80::/10", False),
        ("127.0.0.1", False),
    ],
)
def test_an_ipv6_address_is_an_exception_in_any_spelling(
    monkeypatch: pytest.MonkeyPatch, entry: str, exempt: bool
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.test:3128")
    monkeypatch.setenv("NO_PROXY", f"a.test,{entry}")
    configuration = Configuration("http://[::1]:8080", KEY)
    assert (proxy_for(configuration, "http://[::1]:8080") is None) == exempt
