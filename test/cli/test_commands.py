"""The command ``talon-one``: every operation, files, sessions; exit statuses; no secret is printed."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import talon_one as t1
from talon_one.cli.commands import talon_one
from talon_one.cli.operations import OperationGroup
from talon_one.emulator import DEMO, Emulator

from ..server import Server, answer, raw_bytes

Run = Callable[..., Result]
SESSION = {
    "customerSession": {
        "profileId": "anna",
        "cartItems": [{"sku": "mug", "quantity": 2, "price": 9.99}],
        "couponCodes": ["WELCOME10"],
    }
}


@pytest.fixture(scope="module")
def _emulator() -> Iterator[Emulator]:
    with Emulator(DEMO) as emulator:
        yield emulator


@pytest.fixture
def emulator(_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """An emulator that the environment names."""
    _emulator.reset()
    monkeypatch.setenv("TALON_ONE_HOST", _emulator.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", _emulator.api_key)
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", _emulator.management_key)
    return _emulator


def run(*arguments: object, text: str = "") -> Result:
    """Run a command; its output is a pipe."""
    return CliRunner().invoke(talon_one, [str(argument) for argument in arguments], input=text)


def lines(result: Result) -> list[Any]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.usefixtures("emulator")
@pytest.mark.parametrize("name", ["get-campaign", "get_campaign", "getCampaign"])
def test_an_operation_is_called_by_any_of_its_names(name: str) -> None:
    (campaign,) = lines(run("call", name, 1, 1))
    assert campaign["name"] == "Welcome"


@pytest.mark.usefixtures("emulator")
def test_options_are_sent_and_all_pages_are_rows() -> None:
    (page,) = lines(run("call", "get-campaigns", 1, "--page-size", 1))
    assert [campaign["name"] for campaign in page["data"]] == ["Welcome"]
    rows = lines(run("call", "get-campaigns", 1, "--page-size", 1, "--all"))
    assert [row["name"] for row in rows] == ["Welcome", "Points for every order"]


@pytest.mark.usefixtures("emulator")
def test_a_body_is_given_as_json_as_a_file_or_on_standard_input(tmp_path: Path) -> None:
    body = json.dumps(SESSION)
    file = tmp_path / "session.json"
    file.write_text(body)
    call = ("call", "update-customer-session-v2", "cart-1", "--json")
    for given, text in [(body, ""), (f"@{file}", ""), ("-", body)]:
        (state,) = lines(run(*call, given, text=text))
        assert state["effects"][0]["effectType"] == "acceptCoupon"


def test_a_session_is_shown_previewed_closed_and_cancelled(emulator: Emulator) -> None:
    lines(run("call", "update-customer-session-v2", "cart-1", "--json", json.dumps(SESSION)))
    (shown,) = lines(run("session", "show", "cart-1"))
    assert shown["customerSession"]["state"] == "open"
    (previewed,) = lines(run("session", "preview", "cart-1"))
    assert (previewed["state"], previewed["total"], previewed["accepted"]) == (
        *("open", "17.982", "WELCOME10"),
    )
    (closed,) = lines(run("session", "close", "cart-1"))
    assert (closed["state"], closed["total"]) == ("closed", "17.982")
    (cancelled,) = lines(run("session", "cancel", "cart-1"))
    assert cancelled["state"] == "cancelled"
    refused = run("session", "close", "cart-1")
    assert refused.exit_code == 2
    assert "cancelled" in refused.stderr


@pytest.mark.usefixtures("emulator")
def test_coupons_are_created_exported_and_imported(tmp_path: Path) -> None:
    created = run("coupons", "create", 1, 1, 3, "--pattern", "MUG-####")
    codes = created.stdout.split()
    assert len(codes) == 3
    assert all(code.startswith("MUG-") for code in codes)
    out = tmp_path / "codes.txt"
    assert run("coupons", "create", 1, 1, 2, "--out", out).exit_code == 0
    assert len(out.read_text().split()) == 2

    exported = tmp_path / "coupons.csv"
    result = run("export", "coupons", 1, "--campaign-id", 1, "--out", exported)
    assert result.stderr == f"6 rows in {exported}\n"
    assert all(code in exported.read_text() for code in codes)

    file = tmp_path / "new.csv"
    file.write_text("value\nNEW-1\nNEW-2\n")
    (imported,) = lines(run("import", "coupons", 1, 1, file))
    assert imported["amount"] == 2
    file.write_text("code\nNEW-3\n")
    result = run("import", "coupons", 1, 1, file)
    assert (result.exit_code, result.stderr.partition(":")[0]) == (2, "error")


def test_check_says_what_is_wrong(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    results = {row["check"]: row["result"] for row in lines(run("check"))}
    assert results["host"] == f"ok: {emulator.url}"
    assert results["Integration key"] == results["Management key"] == "ok"
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "wrong-" * 5)
    result = run("check")
    assert result.exit_code == 1
    assert "401 Unauthorized" in result.stdout
    assert "wrong-" not in result.output
    monkeypatch.setenv("TALON_ONE_HOST", "http://127.0.0.1:1")
    result = run("check")
    assert result.exit_code == 1
    assert '"FAILED: http://127.0.0.1:1"' in result.stdout


def test_check_takes_another_web_server_for_no_deployment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", server.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", "ik")
    monkeypatch.delenv("TALON_ONE_MANAGEMENT_KEY", raising=False)
    server.otherwise = answer("<html>", 404, content_type="text/html")
    result = run("check")
    assert result.exit_code == 1
    assert '"Integration key", "result": "FAILED: ' in result.stdout


@pytest.mark.parametrize(
    ("dates", "clock"),
    [
        (["Tue, 01 Dec 2020 13:00:00 GMT"], "FAILED: +"),
        (["Tue, 01 Dec 2020 13:00:00 -0000"], "FAILED: +"),
        (["Tue, 01 Dec 2099 13:00:00 GMT"], "FAILED: -"),
        (["no date"], None),
        (["now"], "ok: +"),
        (["no date", "now"], "ok: +"),
    ],
)
def test_check_compares_the_clock_with_that_of_the_server(
    dates: list[str], clock: str | None, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", server.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", "ik")
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "mk")
    head = "HTTP/1.1 {}\r\nDate: {}\r\nContent-Type: application/json\r\n\r\n{{}}"
    now = formatdate(usegmt=True)
    statuses = ("404 Not Found", "200 OK")
    server.will_answer(
        *(
            raw_bytes(head.format(status, date.replace("now", now)).encode())
            for status, date in zip(statuses, [dates[0], dates[-1]], strict=True)
        )
    )
    result = run("check")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    found = {row["check"]: row["result"] for row in rows}
    assert found.get("clock", "")[: len(clock or "")] == (clock or "")
    assert ("clock" in found) == (clock is not None)
    assert result.exit_code == (1 if (clock or "").startswith("FAILED") else 0)


def test_check_does_not_blame_the_host_if_there_is_no_key(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", server.url)
    for name in ("TALON_ONE_API_KEY", "TALON_ONE_MANAGEMENT_KEY"):
        monkeypatch.delenv(name, raising=False)
    result = run("check")
    assert result.exit_code == 1
    assert f'"not checked without a key: {server.url}"' in result.stdout
    assert server.asked == []


def test_the_exit_status_says_what_kind_of_error_it_is(
    emulator: Emulator, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("call", "get-campaign", 1, 99).exit_code == 1
    assert run("call", "get-campaign", 1).exit_code == 2
    assert run("call", "get-campaign", 1, "one").exit_code == 2
    assert run("call", "create-coupons", 1, 1, "--json", "{").exit_code == 2
    server.otherwise = raw_bytes(b"")
    result = run("--host", server.url, "--deadline", 5, "call", "get-campaign", 1, 1)
    assert result.exit_code == 3
    assert result.stderr.count("\n") == 1
    monkeypatch.delenv("TALON_ONE_HOST")
    result = run("check")
    assert (result.exit_code, "TALON_ONE_HOST" in result.stderr) == (2, True)


def test_a_misspelt_operation_is_answered_with_the_nearest() -> None:
    result = run("call", "getCampain", 1)
    assert result.exit_code == 2
    assert "did you mean 'get-campaign'?" in result.stderr


def test_every_operation_has_a_command_with_its_description() -> None:
    group = talon_one.commands["call"]
    assert isinstance(group, OperationGroup)
    names = group.list_commands(None)  # type: ignore[arg-type]
    assert len(names) == 225
    for name in names:
        result = run("call", name, "--help")
        assert result.exit_code == 0, name
        method = name.replace("-", "_")
        api = t1.IntegrationApi if hasattr(t1.IntegrationApi, method) else t1.ManagementApi
        first = (getattr(api, method).__doc__ or "").split("\n")[0]
        assert first[:30] in " ".join(result.stdout.split())
        assert "**options" not in result.stdout


@pytest.mark.parametrize("group", ["export", "import"])
def test_exports_and_imports_have_commands(group: str) -> None:
    listed = run(group, "--help").stdout
    assert "coupons" in listed
    assert "loyalty-" in listed
    assert "replaces all members" in run("import", "audiences-memberships", "--help").stdout


def test_the_emulator_is_served_by_its_own_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "talon_one.cli", "emulator", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("usage: talon-one emulator ")
    assert "--campaigns" in done.stdout


def test_on_a_terminal_rows_are_a_table(emulator: Emulator) -> None:
    text = on_terminal("call", "get-campaigns", "1", "--all")
    assert "Points for every order" in text
    assert "┃" in text
    assert emulator.management_key not in text


def test_a_long_list_is_shown_on_a_terminal_while_it_arrives(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", server.url)
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "mk")
    page = {"hasMore": True, "data": [{"id": 1, "value": f"CODE-{n}"} for n in range(1000)]}
    server.will_answer(answer(page), raw_bytes(b""), raw_bytes(b""), raw_bytes(b""))
    text = on_terminal("call", "get-coupons-without-total-count", "1", "1", "--all", status=3)
    assert "CODE-0 " in text
    assert "CODE-999 " in text


def test_an_empty_list_is_no_empty_table_on_a_terminal(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", server.url)
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "mk")
    server.otherwise = answer({"hasMore": False, "data": []})
    assert on_terminal("call", "get-coupons-without-total-count", "1", "1", "--all") == ""


@pytest.mark.parametrize(
    "command",
    [
        ("call", "get-coupons-without-total-count", "1", "1", "--all"),
        ("call", "get-coupons-without-total-count", "1", "1"),
        ("call", "export-coupons", "1"),
        ("export", "coupons", "1", "--out", "-"),
    ],
    ids=["rows", "result", "text", "export"],
)
def test_a_terminal_does_not_obey_what_customers_have_written(
    command: tuple[str, ...], server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", server.url)
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "mk")
    title = "\x1b]0;title\x07\x9b31m caf\u00e9 \u2014"
    is_export = "get-coupons-without-total-count" not in command
    page = {"hasMore": False, "data": [{"id": 1, "value": title}]}
    server.otherwise = answer(title, content_type="application/csv") if is_export else answer(page)
    text = on_terminal(*command)
    assert "\x1b]" not in text
    assert "\x9b" not in text
    assert "caf\u00e9 \u2014" in text


def on_terminal(*arguments: str, status: int = 0) -> str:
    """What a command shows on a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "talon_one.cli", *arguments],
        stdout=theirs,
        env={**os.environ, "COLUMNS": "200", "TERM": "xterm"},
    ) as process:
        os.close(theirs)
        shown = b""
        while part := _read(ours):
            shown += part
    os.close(ours)
    assert process.returncode == status
    return shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the other side is closed
        return b""
