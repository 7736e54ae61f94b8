"""What goes wrong around a command: files, pipes, signals. Nothing is a traceback, nothing is left behind."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from talon_one.cli.commands import talon_one

from ..server import Handler, Server, answer

COMMAND = [sys.executable, "-m", "talon_one.cli"]
COUPONS = answer("id,value\n1,A-1\n2,B-2\n", content_type="application/csv")


@pytest.fixture(autouse=True)
def _environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", server.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", "ik")
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "mk")
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)  # it would hide what fails at the end


def run(*arguments: object, data: bytes = b"") -> Result:
    return CliRunner().invoke(talon_one, [str(argument) for argument in arguments], input=data)


def export(out: object) -> Result:
    return run("export", "coupons", 1, "--out", out)


def start(*arguments: object, stdout: Any = None) -> subprocess.Popen[bytes]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.Popen(command, stdout=stdout, stderr=subprocess.PIPE)


def half_an_export(handler: Handler) -> None:
    """Begin an export, and wait until the client has gone."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/csv\r\n")
    handler.wfile.write(b"Content-Length: 999999\r\n\r\nid,value\n")
    handler.rfile.read(1)


def page(handler: Handler) -> None:
    """A page of a list that has no end."""
    rows = [{"id": number, "value": "A" * 100} for number in range(1000)]
    answer({"hasMore": True, "data": rows})(handler)


# --- signals and pipes -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "words"), [(signal.SIGINT, b"interrupted\n"), (signal.SIGTERM, b"")]
)
def test_a_signal_ends_an_export_with_its_status_and_leaves_no_file(
    number: int, words: bytes, server: Server, tmp_path: Path
) -> None:
    out = tmp_path / "coupons.csv"
    out.write_text("of yesterday")

    def interrupt(handler: Handler) -> None:
        assert len(list(tmp_path.iterdir())) == 2
        process.send_signal(number)
        half_an_export(handler)

    server.will_answer(interrupt)
    with start("export", "coupons", 1, "--out", out) as process:
        _, said = process.communicate()
    assert (process.returncode, said) == (128 + number, words)
    assert out.read_text() == "of yesterday"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize(
    "arguments",
    [
        ("call", "get-coupons-without-total-count", 1, 1, "--all"),
        ("export", "coupons", 1, "--out", "-"),
    ],
)
def test_a_reader_who_has_seen_enough_ends_a_command_quietly(
    arguments: tuple[object, ...], server: Server
) -> None:
    is_list = arguments[0] == "call"
    many = answer(b"id,value\n" + b"1,A\n" * 1_000_000, content_type="application/csv")
    server.otherwise = page if is_list else many
    with start(*arguments, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()
    assert (process.returncode, said) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has it")
@pytest.mark.parametrize(
    "arguments", [("call", "get-applications"), ("export", "coupons", 1, "--out", "-")]
)
def test_a_full_disk_behind_standard_output_is_one_line(
    arguments: tuple[object, ...], server: Server
) -> None:
    server.otherwise = COUPONS if arguments[0] == "export" else answer({"data": []})
    with open("/dev/full", "wb") as full, start(*arguments, stdout=full) as process:
        _, said = process.communicate()
    assert process.returncode == 1
    assert said.splitlines()[-1:] == [b"error: No space left on device"]
    assert b"Traceback" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="it has no limit of the size of files")
@pytest.mark.parametrize(
    "arguments", [("call", "export-coupons", 1), ("export", "coupons", 1, "--out", "-")]
)
def test_a_disk_that_becomes_full_is_noticed_though_output_is_not_buffered(
    arguments: tuple[object, ...], server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such a write ends early without an error, if it is the last one."""
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    server.otherwise = answer("id,value\n" + "1,A\n" * 10_000, content_type="application/csv")
    limited = 'ulimit -f 8; exec "$@"'
    command = ["sh", "-c", limited, "sh", *COMMAND, *map(str, arguments)]
    with open(tmp_path / "coupons.csv", "wb") as file:
        done = subprocess.run(command, stdout=file, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (1, b"error: File too large\n")


def test_a_command_works_without_standard_output() -> None:
    closed = 'exec "$@" >&-'
    command = ["sh", "-c", closed, "sh", *COMMAND, "call", "get-applications"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_text_is_utf8_in_a_pipe_whatever_the_locale_is(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    server.otherwise = answer("value\nS\u00dcSS\n", content_type="application/csv")
    done = subprocess.run(
        [*COMMAND, "call", "export-coupons", "1"], capture_output=True, check=False
    )
    assert (done.returncode, done.stdout.decode()) == (0, "value\nS\u00dcSS\n")


@pytest.mark.parametrize("command", ["export", "import"])
def test_a_deadline_ends_exports_and_imports_too(
    command: str, server: Server, tmp_path: Path
) -> None:
    server.otherwise = half_an_export
    file = tmp_path / "codes.csv"
    file.write_text("value\nA\n")
    rest = (1, "--out", tmp_path / "out.csv") if command == "export" else (1, 1, file)
    result = run("--deadline", 0.3, command, "coupons", *rest)
    assert result.exit_code == 3
    assert "0.3 s (deadline)" in result.stderr
    assert list(tmp_path.iterdir()) == [file]


# --- files that are written ------------------------------------------------------------------------


def test_an_export_goes_to_standard_output_as_it_is(server: Server) -> None:
    server.will_answer(COUPONS)
    result = export("-")
    assert (result.exit_code, result.stdout) == (0, "id,value\n1,A-1\n2,B-2\n")
    assert result.stderr == "2 rows\n"


def test_a_file_that_cannot_be_written_is_named(server: Server, tmp_path: Path) -> None:
    out = tmp_path / "no-folder" / "coupons.csv"
    result = export(out)
    assert (result.exit_code, result.stderr) == (1, f"error: {out}: No such file or directory\n")
    assert server.asked == []


def test_coupons_are_not_created_for_a_file_that_cannot_be_written(
    server: Server, tmp_path: Path
) -> None:
    out = tmp_path / "no-folder" / "codes.txt"
    result = run("coupons", "create", 1, 1, 3, "--out", out)
    assert (result.exit_code, result.stderr) == (1, f"error: {out}: No such file or directory\n")
    assert server.asked == []


def test_codes_that_do_not_all_come_leave_no_file(server: Server, tmp_path: Path) -> None:
    created = {"data": [{"id": 1, "value": "A", "batchId": "b-1"}]}
    there = {"hasMore": False, "data": [{"id": 1, "value": "A"}]}
    server.will_answer(answer(created), answer(there), answer({}, 404))
    result = run("coupons", "create", 1, 1, 1, "--out", tmp_path / "codes.txt")
    assert result.exit_code == 1
    assert result.stderr.startswith("batch b-1\nerror: ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has it")
def test_a_device_is_written_not_replaced(server: Server) -> None:
    server.will_answer(COUPONS)
    result = export("/dev/full")
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)
    assert result.stderr == "error: /dev/full: No space left on device\n"
    assert result.exit_code == 1


# --- files that are read ---------------------------------------------------------------------------

LATIN = b'{"name": "caf\xe9"}'
BODY = ("call", "update-campaign", 1, 1, "--json")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (LATIN, "not JSON: 'utf-8' codec can't decode byte 0xe9 in position 13"),
        (b'{"name": "a",}', "not JSON: "),
        (b'{\n"name": tru\n}', "not JSON: Expecting value: line 2 column 9"),
        (b"", "not JSON: Expecting value: line 1 column 1"),
        (b"[" * 200 + b"]" * 200, "the JSON is nested"),
    ],
)
def test_json_that_cannot_be_read_is_named_with_its_place(
    content: bytes, place: str, server: Server, tmp_path: Path
) -> None:
    file = tmp_path / "campaign.json"
    file.write_bytes(content)
    for given, name in [(f"@{file}", str(file)), ("-", "standard input")]:
        result = run(*BODY, given, data=content)
        assert result.exit_code == 2
        assert f"Invalid value for '--json': {name}: {place}" in result.stderr
    assert server.asked == []


@pytest.mark.parametrize(
    ("name", "reason"), [("no.json", "No such file or directory"), (".", "Is a directory")]
)
def test_a_file_of_json_that_is_not_there_is_a_wrong_parameter(name: str, reason: str) -> None:
    result = run(*BODY, f"@{name}")
    assert result.exit_code == 2
    assert f"Invalid value for '--json': {name}: {reason}" in result.stderr


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"nmae": "A"}', "updateCampaign: no field 'nmae'; did you mean 'name'?"),
        ('{"name": 1}', "updateCampaign.name: expected a string, got a number"),
        ("[1]", "updateCampaign: expected UpdateCampaign, got an array"),
    ],
)
def test_a_body_with_other_members_is_not_sent(body: str, words: str, server: Server) -> None:
    result = run(*BODY, body)
    assert result.exit_code == 2
    assert words in result.stderr
    assert server.asked == []


def test_a_body_is_sent_as_it_is_written(server: Server) -> None:
    body = '{"customerSession": {"profileId": null, "cartItems": [{"sku": "a", "quantity": 1, "price": 9.990}]}}'
    assert run("call", "update-customer-session-v2", "c", "--json", body).exit_code == 0
    assert server.asked[0].body.decode() == body.replace(": ", ":").replace(", ", ",")


def test_an_import_reads_standard_input(server: Server) -> None:
    server.otherwise = answer({"id": 1, "amount": 1})
    assert run("import", "coupons", 1, 1, "-", data=b"value\nA-1\n").exit_code == 0
    assert b"value\nA-1\n" in server.asked[0].body
    result = run("import", "coupons", 1, 1, "-", data=b"value\nM\xfcller\n")
    assert (result.exit_code, "line 2 is not UTF-8" in result.stderr) == (2, True)
    assert len(server.asked) == 1


def test_an_import_that_replaces_names_the_option(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "members.csv"
    file.write_text("profileintegrationid\nanna\n")
    result = run("import", "audiences-memberships", 1, file)
    assert result.exit_code == 2
    assert "It replaces all members of the audience; say --replaces to do that." in result.stderr
    assert server.asked == []


# --- parameters ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("2026-01-31", "'2026-01-31' has no offset; write 2026-01-31T00:00:00Z for UTC"),
        ("yesterday", "'yesterday' is not a time such as 2026-01-31T12:00:00Z"),
    ],
)
def test_a_time_needs_an_offset(time: str, words: str) -> None:
    result = run("call", "get-campaigns", 1, "--created-after", time)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())


def test_the_hint_of_an_error_is_printed_without_the_key(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "secret-management-key")
    server.otherwise = answer({"message": "no"}, 403)
    result = run("call", "get-applications")
    assert result.exit_code == 1
    assert "do the key's endpoints include getApplications" in result.stderr
    assert "secret" not in result.output
