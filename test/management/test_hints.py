"""What errors say about keys and the rate, held against the emulator, which rejects as the API does."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest

import talon_one as t1
from talon_one.emulator import Emulator, Settings
from talon_one.management import export_rows

from ..server import Server, answer

KEY, TEST_KEY, MANAGEMENT_KEY, LIMITED = "i" * 20, "t" * 20, "m" * 20, "l" * 20
FORBIDDING = Settings(operation_not_allowed="forbidden")

Open = Callable[..., t1.ApiClient]
Status = Literal[401, 403]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with _emulator() as emulator:
        yield emulator


def _emulator(**options: Any) -> Emulator:
    limited = {LIMITED: ["getUsers"]}
    return Emulator(api_key=KEY, management_key=MANAGEMENT_KEY, management_keys=limited, **options)


@pytest.fixture
def open_client() -> Iterator[Open]:
    """Opens clients and closes them in the end."""
    clients: list[t1.ApiClient] = []

    def start(host: str, **settings: Any) -> t1.ApiClient:
        clients.append(t1.ApiClient(t1.Configuration(host, trust_env=False, **settings)))
        return clients[-1]

    yield start
    for client in clients:
        client.close()


def rejected(client: t1.ApiClient, status: int = 401, **options: Any) -> str:
    with pytest.raises(t1.ApiException) as caught:
        t1.ManagementApi(client).get_applications(**options)
    assert caught.value.status == status
    return _message(caught.value)


def _message(error: t1.ApiException) -> str:
    assert error.hint is not None
    assert str(error).endswith(error.hint)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    for key in (KEY, TEST_KEY, MANAGEMENT_KEY, LIMITED):
        assert key not in repr(vars(error)) + str(error)
    return error.hint


@pytest.mark.parametrize(("settings", "status"), [(Settings(), 401), (FORBIDDING, 403)])
def test_a_key_without_the_endpoint_is_told_where_endpoints_are_chosen(
    settings: Settings, status: Status, open_client: Open
) -> None:
    with _emulator(settings=settings) as emulator:
        client = open_client(emulator.url, management_key=LIMITED)
        t1.ManagementApi(client).get_users()
        hint = rejected(client, status)
    assert "do the key's endpoints include getApplications" in hint
    assert "Account > Tools > Management API keys" in hint


def test_an_unknown_management_key_may_be_an_integration_key(
    emulator: Emulator, open_client: Open
) -> None:
    hint = rejected(open_client(emulator.url, management_key=KEY))
    assert "is it an Integration key?" in hint


def test_an_unknown_integration_key_may_be_a_management_key(
    emulator: Emulator, open_client: Open
) -> None:
    client = open_client(emulator.url, api_key=MANAGEMENT_KEY)
    with pytest.raises(t1.UnauthorizedException) as caught:
        t1.IntegrationApi(client).get_customer_session("cart-1")
    hint = _message(caught.value)
    assert "is it a Management key" in hint
    assert "Settings > Developer settings" in hint


@pytest.mark.parametrize(
    "given", [KEY, KEY.encode(), f"ManagementKey-v1 {KEY}"], ids=["str", "bytes", "with prefix"]
)
def test_one_key_for_both_apis_is_noticed(
    given: str | bytes, emulator: Emulator, open_client: Open
) -> None:
    hint = rejected(open_client(emulator.url, api_key=KEY, management_key=given))
    assert hint == (
        "the same key is configured for both APIs; getApplications needs a Management key"
    )


@pytest.mark.parametrize("header", [f"ApiKey-v1 {KEY}", MANAGEMENT_KEY])
def test_a_header_of_the_caller_with_another_prefix_is_noticed(
    header: str, emulator: Emulator, open_client: Open
) -> None:
    hint = rejected(open_client(emulator.url), headers={"Authorization": header})
    assert hint == (
        "getApplications needs a Management key; check the prefix in the header Authorization"
    )


def test_exports_and_the_async_client_say_the_same(emulator: Emulator, open_client: Open) -> None:
    client = open_client(emulator.url, management_key=LIMITED)
    with (
        pytest.raises(t1.UnauthorizedException) as caught,
        export_rows(t1.ManagementApi(client).export_coupons, 31),
    ):
        pass
    assert "do the key's endpoints include exportCoupons" in _message(caught.value)

    async def main() -> None:
        async with t1.AsyncApiClient(client.configuration) as other:
            await t1.AsyncManagementApi(other).get_applications()

    with pytest.raises(t1.UnauthorizedException) as caught:
        asyncio.run(main())
    assert "do the key's endpoints include getApplications" in _message(caught.value)


def test_a_bearer_token_may_have_expired(emulator: Emulator, open_client: Open) -> None:
    hint = rejected(open_client(emulator.url, bearer_token="of-yesterday"))
    assert hint == "has the token expired, or may its user not use getApplications?"


@pytest.mark.parametrize(
    ("configured", "found"),
    [
        ({"api_key": KEY}, "only an Integration key is configured"),
        ({"api_key": lambda: KEY}, "only an Integration key is configured"),
        ({}, "none is configured"),
    ],
)
def test_a_missing_management_key_is_told_from_one_of_the_other_kind(
    configured: dict[str, Any], found: str, emulator: Emulator, open_client: Open
) -> None:
    client = open_client(emulator.url, **configured)
    with pytest.raises(t1.ApiValueError, match=f"getApplications needs a key, and {found}; set "):
        t1.ManagementApi(client).get_applications()


def test_a_missing_integration_key_is_told_from_those_of_other_kinds(
    emulator: Emulator, open_client: Open
) -> None:
    client = open_client(emulator.url, management_key=MANAGEMENT_KEY, bearer_token="b")
    found = "only a Management key and a bearer token are configured"
    with pytest.raises(t1.ApiValueError, match=f"getCustomerSession needs a key, and {found}"):
        t1.IntegrationApi(client).get_customer_session("cart-1")


@pytest.mark.parametrize(
    ("pace", "words"),
    [
        (None, "this one has no limit of its own, set pace=3"),
        (50.0, "this one sends up to 50, set pace=3"),
        (3.0, "this one sends at most 3, so another client or process may use it, too"),
    ],
)
def test_too_many_requests_are_told_from_those_of_another_client(
    pace: float | None, words: str, open_client: Open
) -> None:
    with _emulator(management_rate=3) as emulator:
        emulator.clock.freeze()
        other = t1.ManagementApi(open_client(emulator.url, management_key=MANAGEMENT_KEY))
        for _ in range(3):
            other.get_applications()
        client = open_client(emulator.url, management_key=MANAGEMENT_KEY, pace=pace, retries=0)
        hint = rejected(client, 429)
    shared = "all clients of the account share the limit of 3 a second for getApplications"
    assert hint == f"{shared}; {words}"


def test_a_hint_is_of_the_last_response_alone(server: Server, open_client: Open) -> None:
    api = t1.ManagementApi(open_client(server.url, management_key=MANAGEMENT_KEY))
    server.will_answer(answer({}, 429), answer({}, 404))
    with pytest.raises(t1.NotFoundException) as caught:
        api.get_applications(retries=t1.RetryPolicy(1, initial_delay=0))
    assert len(server.asked) == 2
    assert caught.value.hint is None


def test_a_long_message_of_the_server_does_not_hide_the_hint(
    server: Server, open_client: Open
) -> None:
    api = t1.ManagementApi(open_client(server.url, management_key=MANAGEMENT_KEY))
    server.will_answer(answer({"message": "no " * 200}, 403))
    with pytest.raises(t1.ForbiddenException) as caught:
        api.get_applications()
    assert len(str(caught.value)) == 300
    assert _message(caught.value).endswith("Management API keys")
