"""Keys: which operations take which."""

from __future__ import annotations

from typing import Any

import pytest

from talon_one.emulator import Application, Emulator, EmulatorError, Setup

from .emulator_client import KEY, MANAGEMENT_KEY, Shop

APPLICATIONS = "/v1/applications"
CART = "/v2/customer_sessions/cart"


@pytest.mark.parametrize("prefix", ["ManagementKey-v1", "Bearer"])
def test_the_management_key_opens_the_management_api_alone(shop: Shop, prefix: str) -> None:
    header = f"{prefix} {MANAGEMENT_KEY}"
    assert shop.send("GET", APPLICATIONS, Authorization=header).status == 200
    assert shop.send("GET", CART, Authorization=header).status == 401


@pytest.mark.parametrize(
    "header",
    [None, "", KEY, f"ApiKey-v1 {KEY}", f"ManagementKey-v1 {KEY}", "ManagementKey-v1", "Bearer "],
)
def test_no_other_key_opens_the_management_api(shop: Shop, header: str | None) -> None:
    reply = shop.send("GET", APPLICATIONS, Authorization=header)
    assert (reply.status, reply.body["StatusCode"]) == (401, 401)
    assert KEY not in reply.text


@pytest.mark.parametrize("key", ["", "m m", None])
def test_a_management_key_that_is_no_printable_word_is_refused(key: Any) -> None:
    with pytest.raises(EmulatorError, match="management_key must be printable ASCII"):
        Emulator(management_key=key)


def test_the_keys_of_applications_are_keys_and_differ() -> None:
    same = [Application("One", api_key="k"), Application("Two", api_key="k")]
    with pytest.raises(EmulatorError, match="api_key of Two is also the api_key of One"):
        Emulator(Setup(applications=same))
    dry = [Application("One", api_key="k", test_key="k")]
    with pytest.raises(EmulatorError, match="test_key of One is also the api_key of One"):
        Emulator(Setup(applications=dry))
    with pytest.raises(EmulatorError, match="test_key of One must be printable ASCII"):
        Emulator(Setup(applications=[Application("One", test_key="a b")]))
