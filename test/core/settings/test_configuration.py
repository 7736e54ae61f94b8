"""Host, keys and settings: what is accepted, what is refused, and that no key is ever shown."""

from __future__ import annotations

import copy
import math
import pickle
import ssl
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from talon_one.core.errors import (
    ApiAttributeError,
    ApiTypeError,
    ApiValueError,
    OpenApiException,
)
from talon_one.core.settings.breaker import CircuitBreaker
from talon_one.core.settings.configuration import Configuration
from talon_one.core.settings.hooks import Hooks
from talon_one.core.settings.operation import Operation
from talon_one.core.settings.retries import RetryPolicy

KEY = "d3adb33f" * 5
HOST = "https://shop.europe-west1.talon.one"

INTEGRATION = Operation("updateSession", "PUT", "/", keys=("api_key_v1",))
MANAGEMENT = Operation("getCampaigns", "GET", "/", keys=("management_key", "manager_auth"))


# Keys


@pytest.mark.parametrize(
    "settings",
    [
        {"api_key": KEY},
        {"api_key": KEY.encode()},
        {"api_key": lambda: KEY},
        {"api_key": lambda: KEY.encode()},
        {"api_key": {"api_key_v1": KEY}},
        {"api_key": {"api_key_v1": KEY}, "api_key_prefix": {"api_key_v1": "ApiKey-v1"}},
        {"api_key": {"Authorization": KEY}, "api_key_prefix": {"Authorization": "ApiKey-v1"}},
        {"api_key": {"api_key_v1": f"ApiKey-v1 {KEY}"}},
    ],
)
def test_an_integration_key_may_be_given_in_many_ways(settings: dict[str, Any]) -> None:
    configuration = Configuration(HOST, **settings)
    assert configuration.authorization(INTEGRATION) == f"ApiKey-v1 {KEY}"
    with pytest.raises(ApiValueError, match="getCampaigns needs a key"):
        configuration.authorization(MANAGEMENT)


@pytest.mark.parametrize(
    ("settings", "prefix"),
    [
        ({"management_key": KEY}, "ManagementKey-v1"),
        ({"bearer_token": KEY}, "Bearer"),
        ({"management_key": lambda: KEY, "bearer_token": "other"}, "ManagementKey-v1"),
        ({"api_key": {"management_key": KEY}}, "ManagementKey-v1"),
        (
            {"api_key": {"api_key_v1": KEY}, "api_key_prefix": {"api_key_v1": "ManagementKey-v1"}},
            "ManagementKey-v1",
        ),
        (
            {"api_key": {"Authorization": KEY}, "api_key_prefix": {"Authorization": "Bearer"}},
            "Bearer",
        ),
        ({"api_key": f"ManagementKey-v1 {KEY}"}, "ManagementKey-v1"),
    ],
)
def test_a_management_key_may_be_given_in_many_ways(settings: dict[str, Any], prefix: str) -> None:
    configuration = Configuration(HOST, **settings)
    assert configuration.authorization(MANAGEMENT) == f"{prefix} {KEY}"
    with pytest.raises(ApiValueError, match=r"updateSession needs .* set api_key"):
        configuration.authorization(INTEGRATION)


def test_one_configuration_serves_both_apis() -> None:
    configuration = Configuration(HOST, "one", management_key="two")
    assert configuration.authorization(INTEGRATION) == "ApiKey-v1 one"
    assert configuration.authorization(MANAGEMENT) == "ManagementKey-v1 two"


def test_keys_may_be_set_later_as_in_the_vendors_sdk() -> None:
    configuration = Configuration()
    configuration.host = HOST
    configuration.api_key["api_key_v1"] = KEY
    configuration.api_key_prefix["api_key_v1"] = "ApiKey-v1"
    assert configuration.authorization(INTEGRATION) == f"ApiKey-v1 {KEY}"
    configuration.api_key = "other"
    configuration.management_key = "third"
    assert configuration.authorization(INTEGRATION) == "ApiKey-v1 other"
    assert configuration.authorization(MANAGEMENT) == "ManagementKey-v1 third"
    configuration.management_key = None
    configuration.bearer_token = "fourth"
    assert configuration.authorization(MANAGEMENT) == "Bearer fourth"


@pytest.mark.parametrize("key", ["", "a\nb", f"{KEY}\r\n", "a\0", "€", b"\xff", "a\x7f"])
@pytest.mark.parametrize("given", [lambda key: key, lambda key: lambda: key])
def test_a_key_that_no_header_can_hold_is_refused_without_showing_it(
    key: str | bytes, given: Callable[[str | bytes], Any]
) -> None:
    with pytest.raises(ApiValueError, match="api_key_v1: the key ") as raised:
        Configuration(HOST, given(key)).authorization(INTEGRATION)
    assert KEY not in locals_of_ours(raised.value)


def locals_of_ours(error: Exception) -> str:
    """The variables that a traceback can show, but for those of the test itself."""
    ours = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(line for frame in ours.stack[1:] for line in (frame.locals or {}).values())


@pytest.mark.parametrize("key", [7, ["a"], object()])
def test_a_key_of_the_wrong_type_is_refused(key: Any) -> None:
    with pytest.raises(ApiTypeError, match="expected a key as str, bytes or a callable"):
        Configuration(HOST, key)
    with pytest.raises(ApiValueError, match="the callable returned"):
        Configuration(HOST, lambda: key).authorization(INTEGRATION)


@pytest.mark.parametrize("given", [lambda key: key, str.encode, lambda key: lambda: key])
@pytest.mark.parametrize("prefixes", [{}, {"api_key_v1": "ApiKey-v1"}])
def test_the_prefix_in_a_key_tells_its_kind_however_the_key_is_given(
    given: Callable[[str], Any], prefixes: dict[str, str]
) -> None:
    for prefix in ("ManagementKey-v1", "Bearer"):
        configuration = Configuration(HOST, given(f"{prefix} {KEY}"), prefixes)
        assert configuration.authorization(MANAGEMENT) == f"{prefix} {KEY}"
        with pytest.raises(ApiValueError, match="updateSession needs a key") as raised:
            configuration.authorization(INTEGRATION)
        assert KEY not in locals_of_ours(raised.value)


def test_a_callable_is_not_asked_for_a_key_that_another_setting_holds() -> None:
    configuration = Configuration(HOST, lambda: pytest.fail("asked"), bearer_token=KEY)
    assert configuration.authorization(MANAGEMENT) == f"Bearer {KEY}"


@pytest.mark.parametrize(
    ("prefixes", "kind"),
    [
        ({"api_key_v1": "ApiKey-v1\r\nX: y"}, ApiValueError),
        ({"api_key_v1": "€"}, ApiValueError),
        ({"api_key_v1": 7}, ApiTypeError),
        ({"api_key_v1": b"ApiKey-v1"}, ApiTypeError),
    ],
)
def test_a_prefix_that_cannot_be_sent_is_refused_without_showing_the_key(
    prefixes: Any, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match=r"^api_key_prefix: api_key_v1: "):
        Configuration(HOST, KEY, prefixes)
    configuration = Configuration(HOST, KEY)
    configuration.api_key_prefix.update(prefixes)
    with pytest.raises(kind, match=r"^api_key_prefix: api_key_v1: ") as raised:
        configuration.authorization(INTEGRATION)
    assert KEY not in locals_of_ours(raised.value)


@pytest.mark.parametrize("prefixes", ["ApiKey-v1", b"ApiKey-v1", ["ApiKey-v1"], 7])
def test_prefixes_that_are_no_dict_are_refused(prefixes: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^api_key_prefix: expected a dict"):
        Configuration(HOST, KEY, prefixes)


def test_a_misspelt_kind_of_key_suggests_the_nearest() -> None:
    with pytest.raises(ApiValueError, match="did you mean 'api_key_v1'"):
        Configuration(HOST, {"api_key_v2": KEY})


def test_no_key_is_shown() -> None:
    configuration = Configuration(
        HOST, KEY, management_key=KEY, bearer_token=KEY, proxy=f"http://u:{KEY}@proxy"
    )
    shown = [
        repr(configuration),
        str(configuration),
        f"{configuration}",
        repr(configuration.api_key),
    ]
    assert shown[0] == (
        "Configuration('https://shop.europe-west1.talon.one', "
        "<keys: api_key_v1, management_key, manager_auth>)"
    )
    assert not any(KEY in text for text in shown)
    with pytest.raises(TypeError):
        vars(configuration)


def test_a_configuration_whose_making_failed_can_still_be_shown() -> None:
    made = Configuration.__new__(Configuration)
    assert repr(made) == "Configuration(None, <keys: none>)"
    made.host = HOST
    assert repr(made) == f"Configuration({HOST!r}, <keys: none>)"


# Settings


@pytest.mark.parametrize(
    ("host", "kept"),
    [
        (HOST, HOST),
        (f"{HOST}/", HOST),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080//", "http://[::1]:8080"),
        ("https://gateway.example/talon/", "https://gateway.example/talon"),
    ],
)
def test_a_host_is_kept_without_its_last_slash(host: str, kept: str) -> None:
    assert Configuration(host).host == kept


@pytest.mark.parametrize(
    "host",
    [
        "",
        "shop.talon.one",
        "ftp://shop.talon.one",
        "https://",
        "https://shop.talon.one?a=b",
        "https://shop.talon.one/#a",
        "https://user:pw@shop.talon.one",
        "https://shop.talon.one:port",
        "https://shop.talon.one:99999",
        "https://[::1",
        "https://shop talon.one",
        "https://shop.talon.one\r\n",
        "https://söp.talon.one",
        "https://shop.talon.one\\@evil.example",
        "https://shop.talon.one%00.evil.example",
        "https://shop%2Eexample",
    ],
)
def test_what_is_no_address_is_refused(host: str) -> None:
    with pytest.raises(ApiValueError, match=r"^host: ") as raised:
        Configuration(host)
    assert "pw" not in str(raised.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"host": 1},
        {"timeout": "3"},
        {"timeout": True},
        {"timeout": (1, "2")},
        {"verify_ssl": 1},
        {"max_connections": "3"},
        {"max_connections": True},
        {"user_agent": 1},
        {"proxy": 1},
        {"ssl_ca_cert": 5.5},
        {"cert_file": 5.5},
        {"key_file": True},
        {"key_password": 1},
        {"ssl_context": "tls"},
        {"trust_env": "no"},
        {"pickle_secrets": 1},
        {"deadline": "25"},
        {"deadline": True},
        {"retries": "2"},
        {"retries": True},
        {"retries": 1.5},
        {"keepalive_expiry": None},
        {"keepalive_expiry": "30"},
        {"max_body_size": 1e6},
        {"max_body_size": None},
        {"hooks": 7},
        {"hooks": Hooks},
        {"hooks": [Hooks(), len]},
        {"circuit_breaker": True},
        {"circuit_breaker": CircuitBreaker},
    ],
)
def test_a_setting_of_the_wrong_type_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ApiTypeError, match=f"^{next(iter(settings))}: expected"):
        Configuration(**settings)


@pytest.mark.parametrize(
    "settings",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": math.nan},
        {"timeout": 1e12},
        {"timeout": 3e6},
        {"timeout": 10**5000},
        {"timeout": (1, -(10**5000))},
        {"timeout": (1, 2, 3)},
        {"timeout": (0, 1)},
        {"max_connections": 0},
        {"user_agent": "a\r\nb"},
        {"user_agent": "ü"},
        {"proxy": "proxy:8080"},
        {"deadline": 0},
        {"deadline": math.nan},
        {"retries": -1},
        {"keepalive_expiry": -1},
        {"max_body_size": 0},
    ],
)
def test_a_setting_that_cannot_be_used_is_refused(settings: dict[str, Any]) -> None:
    [name] = settings
    with pytest.raises(ApiValueError, match=f"^{name}: "):
        Configuration(**settings)
    with pytest.raises(ApiValueError, match=f"^{name}: "):
        setattr(Configuration(), name, settings[name])


@pytest.mark.parametrize(
    ("client", "call", "integration", "management"),
    [
        (None, None, (3, 10), (3, 30)),
        (5, None, (5, 5), (5, 5)),
        ((1, 2), None, (1, 2), (1, 2)),
        ((None, 2), None, (3, 2), (3, 2)),
        (5, 7, (7, 7), (7, 7)),
        (5, (None, 7), (5, 7), (5, 7)),
        (None, (1, None), (1, 10), (1, 30)),
        (math.inf, None, (math.inf, math.inf), (math.inf, math.inf)),
        (5, (math.inf, None), (math.inf, 5), (math.inf, 5)),
    ],
)
def test_the_timeout_of_a_call_wins_over_the_clients_and_that_over_the_default(
    client: Any, call: Any, integration: tuple[float, float], management: tuple[float, float]
) -> None:
    configuration = Configuration(timeout=client)
    assert configuration.limits(INTEGRATION, call)[:2] == integration
    assert configuration.limits(MANAGEMENT, call)[:2] == management


@pytest.mark.parametrize(
    ("client", "call", "integration", "management"),
    [
        (None, None, 25, 90),
        (5, None, 5, 5),
        (5, 7, 7, 7),
        (None, 7, 7, 7),
        (math.inf, None, math.inf, math.inf),
        (5, math.inf, math.inf, math.inf),
    ],
)
def test_the_deadline_of_a_call_wins_over_the_clients_and_that_over_the_default(
    client: float | None, call: float | None, integration: float, management: float
) -> None:
    configuration = Configuration(deadline=client)
    assert configuration.limits(INTEGRATION, None, call).deadline == integration
    assert configuration.limits(MANAGEMENT, None, call).deadline == management


def test_a_misspelt_setting_suggests_the_nearest() -> None:
    loose: Any = Configuration
    with pytest.raises(ApiTypeError, match="no setting 'verify_sll'; did you mean 'verify_ssl'"):
        loose(verify_sll=False)
    with pytest.raises(ApiAttributeError, match="did you mean 'management_key'"):
        loose().managment_key = KEY


def test_the_environment_gives_host_and_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", HOST)
    monkeypatch.setenv("TALON_ONE_API_KEY", "one")
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "two")
    configuration = Configuration.from_env(timeout=5)
    assert (configuration.host, configuration.timeout) == (HOST, 5)
    assert configuration.authorization(INTEGRATION) == "ApiKey-v1 one"
    assert configuration.authorization(MANAGEMENT) == "ManagementKey-v1 two"
    assert Configuration.from_env(api_key="mine").authorization(INTEGRATION) == "ApiKey-v1 mine"


def test_the_environment_must_give_a_host_but_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TALON_ONE_HOST", "TALON_ONE_API_KEY", "TALON_ONE_MANAGEMENT_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ApiValueError, match="set the environment variable TALON_ONE_HOST"):
        Configuration.from_env()
    monkeypatch.setenv("TALON_ONE_HOST", HOST)
    monkeypatch.setenv("TALON_ONE_API_KEY", "")
    with pytest.raises(OpenApiException, match="set api_key"):
        Configuration.from_env().authorization(INTEGRATION)


@pytest.mark.parametrize(
    ("variable", "value", "problem"),
    [
        ("TALON_ONE_HOST", "shop.talon.one", "the URL does not begin with http"),
        ("TALON_ONE_HOST", "https://me:word@shop.talon.one", "the URL contains a user name"),
    ],
)
def test_an_unusable_variable_of_the_environment_is_named(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, problem: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ApiValueError, match=f"^{variable}: {problem}") as raised:
        Configuration.from_env()
    frames = [frame.frame.f_locals for frame in raised.traceback]
    assert value not in repr([list(variables.values()) for variables in frames[1:]])
    assert Configuration.from_env(host=HOST).host == HOST  # the keyword takes precedence


def test_a_key_that_a_pickle_left_out_is_asked_for() -> None:
    twin: Configuration = pickle.loads(pickle.dumps(Configuration(HOST, KEY)))
    with pytest.raises(
        ApiValueError, match=r"the pickle left it out; set api_key= .* pickle_secrets"
    ):
        twin.authorization(INTEGRATION)
    twin.api_key = "new"
    assert twin.authorization(INTEGRATION) == "ApiKey-v1 new"


def test_configurations_share_nothing() -> None:
    prefixes = {"api_key_v1": "ApiKey-v1"}
    one, other = Configuration(api_key_prefix=prefixes), Configuration(api_key_prefix=prefixes)
    one.api_key["api_key_v1"] = KEY
    one.api_key_prefix["api_key_v1"] = "Bearer"
    assert not other.api_key
    assert other.api_key_prefix == prefixes == {"api_key_v1": "ApiKey-v1"}


def test_copies_and_pickles_are_equal_and_their_own() -> None:
    made = Configuration(
        HOST, KEY, management_key="m", timeout=(1, 2), verify_ssl=False, user_agent="shop/1"
    )
    made.pickle_secrets = True
    for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert repr(twin) == repr(made)
        assert (twin.timeout, twin.verify_ssl, twin.user_agent) == ((1, 2), False, "shop/1")
        twin.api_key = "changed"
        twin.api_key_prefix["api_key_v1"] = "Bearer"
    assert made.authorization(INTEGRATION) == f"ApiKey-v1 {KEY}"


def a_key_from_elsewhere() -> str:
    return KEY


def test_a_pickle_leaves_secrets_out_unless_it_is_told_otherwise() -> None:
    made = Configuration(
        HOST,
        KEY,
        management_key=a_key_from_elsewhere,
        proxy=f"http://user:{KEY}@proxy:3128",
        cert_file="cert.pem",
        key_password=KEY,
    )
    assert KEY.encode() not in pickle.dumps(made)
    twin = pickle.loads(pickle.dumps(made))
    assert twin.api_key == {"management_key": a_key_from_elsewhere}
    assert (twin.proxy, twin.key_password) == ("http://proxy:3128", None)
    made.pickle_secrets = True
    twin = pickle.loads(pickle.dumps(made))
    assert twin.api_key["api_key_v1"] == KEY
    assert (twin.proxy, twin.key_password) == (made.proxy, KEY)


def test_a_context_of_tls_is_shared_by_copies_and_refused_by_pickle() -> None:
    context = ssl.create_default_context()
    made = Configuration(HOST, KEY, ssl_context=context)
    assert copy.copy(made).ssl_context is copy.deepcopy(made).ssl_context is context
    with pytest.raises(ApiTypeError, match="ssl_context: cannot be pickled"):
        pickle.dumps(made)


def test_a_number_of_retries_is_a_policy() -> None:
    configuration = Configuration(retries=3)
    assert isinstance(configuration.retries, RetryPolicy)
    assert configuration.retries.max_retries == 3
    policy = RetryPolicy(1)
    configuration.retries = policy
    assert configuration.retries is policy
