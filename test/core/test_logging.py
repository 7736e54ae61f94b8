"""``TALON_ONE_LOG`` shows calls on stderr, without ids, keys or bodies."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from talon_one.emulator import DEMO, Emulator

CALLS = """
import talon_one as t1

request = t1.IntegrationRequest(customer_session=t1.NewCustomerSessionV2(profile_id="secret-alice"))
with t1.ApiClient(t1.Configuration.from_env()) as client:
    t1.IntegrationApi(client).update_customer_session_v2("secret-cart", request)
with t1.ApiClient(t1.Configuration.from_env()) as client:
    t1.IntegrationApi(client).get_customer_session("secret-cart")
"""
WITH_LOGGING = "import logging; logging.basicConfig(format='app: %(message)s')\n" + CALLS
UPDATE = "PUT /v2/customer_sessions/{customerSessionId}, attempt 1: "


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(DEMO, api_key="secret-key") as emulator:
        yield emulator


def logged(emulator: Emulator, level: str | None, code: str = CALLS) -> list[str]:
    environment = {
        **{name: value for name, value in os.environ.items() if name != "TALON_ONE_LOG"},
        "TALON_ONE_HOST": emulator.url,
        "TALON_ONE_API_KEY": emulator.api_key,
    }
    if level is not None:
        environment["TALON_ONE_LOG"] = level
    run = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return run.stderr.splitlines()


def test_debug_shows_each_attempt_once_without_secrets(emulator: Emulator) -> None:
    lines = logged(emulator, "DEBUG")
    assert [line.partition(" talon_one ")[2] for line in lines] == [
        f"DEBUG {UPDATE}200",
        "DEBUG GET /v2/customer_sessions/{customerSessionId}, attempt 1: 200",
    ]
    assert "secret" not in "".join(lines)


@pytest.mark.parametrize("level", ["info", "", None])
def test_calls_that_succeed_are_shown_at_no_other_level(
    emulator: Emulator, level: str | None
) -> None:
    assert logged(emulator, level) == []


def test_info_shows_retries(emulator: Emulator) -> None:
    emulator.fail_next(status=503)
    (line,) = logged(emulator, "info")
    assert f"INFO {UPDATE}503; " in line


def test_an_application_that_configures_logging_keeps_its_format(emulator: Emulator) -> None:
    lines = logged(emulator, "debug", WITH_LOGGING)
    assert f"app: {UPDATE}200" in lines
    assert all(line.startswith("app: ") for line in lines)


def test_an_unknown_level_is_a_warning_that_names_the_variable(emulator: Emulator) -> None:
    warning, *_ = logged(emulator, "loud")
    assert warning.endswith(
        "RuntimeWarning: TALON_ONE_LOG: expected one of debug, info, warning, got 'loud'"
    )
