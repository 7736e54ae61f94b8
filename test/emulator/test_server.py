"""The server: starting, stopping, threads, the command."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import talon_one.emulator as emulator_package
from talon_one.emulator import Campaign, Emulator, EmulatorError, SetDiscount, public

from .emulator_client import Client, Clock, Shop, item


def test_an_emulator_serves_on_loopback_until_its_block_ends() -> None:
    with Emulator(api_key="k") as emulator:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", emulator.url)
        assert emulator.api_key == "k"
        port = int(emulator.url.rpartition(":")[2])
        socket.create_connection(("127.0.0.1", port)).close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
    with pytest.raises(EmulatorError, match="not running"):
        _ = emulator.url


def test_an_emulator_stops_though_clients_are_connected_and_keeps_its_state() -> None:
    emulator = Emulator(api_key="k" * 40)
    with emulator:
        shop = Shop(emulator)
        shop.put(cartItems=[item()])
    shop.close()
    with emulator:
        shop = Shop(emulator)
        assert shop.get().session["total"] == 10
        emulator.reset()
        assert shop.get().status == 404
        shop.close()


def test_two_emulators_are_two_worlds() -> None:
    with Emulator(api_key="k" * 40) as one, Emulator(api_key="k" * 40) as two:
        first, second = Shop(one), Shop(two)
        first.put()
        assert second.get().status == 404
        first.close()
        second.close()


def test_a_busy_port_is_a_clear_error() -> None:
    with Emulator() as emulator:
        port = int(emulator.url.rpartition(":")[2])
        with pytest.raises(EmulatorError, match=f"port {port}: .*in use"):
            Emulator(port=port).start()
        with pytest.raises(EmulatorError, match="running already"):
            emulator.start()


def test_a_port_that_is_none_is_a_clear_error() -> None:
    with pytest.raises(EmulatorError, match="port 70000"):
        Emulator(port=70000).start()


def test_updates_from_many_threads_are_counted_each() -> None:
    with Emulator([Campaign("Always", [SetDiscount(5)])], api_key="k" * 40) as emulator:

        def update() -> None:
            shop = Shop(emulator)
            for _ in range(10):
                assert shop.put(cartItems=[item()]).status == 200
            shop.close()

        threads = [threading.Thread(target=update) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        shop = Shop(emulator)
        assert shop.get().session["updateCount"] == 40
        shop.close()


def test_a_reset_from_another_thread_waits_for_the_request_that_runs() -> None:
    class ResettingClock(Clock):
        other: threading.Thread | None = None

        def __call__(self) -> Any:
            if self.other is not None and self.other.ident is None:
                self.other.start()
                self.other.join(0.3)
            return super().__call__()

    clock = ResettingClock()
    with Emulator(api_key="k" * 40, clock=clock) as emulator:
        shop = Shop(emulator)
        clock.other = threading.Thread(target=emulator.reset)
        assert shop.put(cartItems=[item()]).status == 200
        clock.other.join()
        assert shop.get().status == 404
        shop.close()


@pytest.mark.parametrize("key", ["", "k\n", "k k", " ", "schlüssel", 5, None])
def test_a_key_that_is_no_printable_word_is_refused(key: Any) -> None:
    with pytest.raises(EmulatorError, match="api_key must be printable ASCII text"):
        Emulator(api_key=key)


def command(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "talon_one.emulator", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )


@pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_serves_the_demo_shop_until_it_is_stopped(number: signal.Signals) -> None:
    process = command("--port", "0", "--api-key", "k" * 40)
    welcome = printed_by(process)
    (url,) = re.findall(r"URL: +(\S+)", welcome)
    assert "k" * 40 in welcome
    assert "Welcome, Points for every order (from the demo shop)" in welcome
    curl = re.search(r"curl .*", welcome)
    assert curl is not None
    assert f"{url}/v2/customer_sessions/cart-1" in curl[0]
    assert '"couponCodes": ["WELCOME10"]' in curl[0]

    shop = Client(url)
    reply = shop.put(couponCodes=["WELCOME10"], cartItems=[item()])
    assert reply.effects[0] == ("acceptCoupon", {"value": "WELCOME10"})
    process.send_signal(number)
    output, errors = process.communicate(timeout=20)
    shop.close()
    assert (process.returncode, output, errors) == (0, "", "")


def test_the_command_names_what_is_wrong_with_a_campaigns_file(tmp_path: Path) -> None:
    file = tmp_path / "shop.yaml"
    file.write_text("campaigns:\n- name: A\n  effects:\n  - type: setDiscount\n    percent: 150\n")
    process = command("--campaigns", str(file))
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, output) == (2, "")
    assert errors == (
        "python -m talon_one.emulator: error: "
        f"{file}:5: campaigns[0].effects[0].percent: must be at most 100, got 150\n"
    )


def test_the_command_names_a_missing_campaigns_file(tmp_path: Path) -> None:
    process = command("--campaigns", str(tmp_path / "none.yaml"))
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 2
    assert f"{tmp_path / 'none.yaml'}: cannot be read: No such file" in errors


def test_the_command_names_a_busy_port() -> None:
    with Emulator() as emulator:
        process = command("--port", emulator.url.rpartition(":")[2])
        output, errors = process.communicate(timeout=20)
    assert (process.returncode, output) == (2, "")
    assert "in use" in errors
    assert errors.count("\n") == 1


def test_the_package_offers_what_it_says() -> None:
    imported: dict[str, object] = {}
    exec("from talon_one.emulator import *", imported)
    del imported["__builtins__"]
    assert (
        {"Emulator", "Coupon", "SetDiscount", "load"} < set(imported) < set(dir(emulator_package))
    )
    for name, value in imported.items():
        assert value is getattr(public, name) is getattr(emulator_package, name)
        assert not isinstance(value, ModuleType)
    unknown = "Nope"
    with pytest.raises(AttributeError, match="has no attribute 'Nope'"):
        getattr(emulator_package, unknown)


def test_without_the_extra_the_import_names_it() -> None:
    code = (
        "import sys; sys.modules['uvicorn'] = None\n"
        "try:\n from talon_one.emulator import Emulator\n"
        "except ImportError as error:\n print(error)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert """needs the package 'uvicorn', which is not installed""" in run.stdout
    assert 'pip install "talon-one[emulator]"' in run.stdout


def test_without_the_extra_the_command_says_what_to_install() -> None:
    code = (
        "import runpy, sys; sys.modules['yaml'] = None\n"
        "runpy.run_module('talon_one.emulator', run_name='__main__')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == (
        "python -m talon_one.emulator: error: the emulator needs the package 'yaml', which is not "
        'installed; run: pip install "talon-one[emulator]"\n'
    )


def test_the_command_refuses_an_empty_key() -> None:
    process = command("--port", "0", "--api-key", "")
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, output) == (2, "")
    assert "error: api_key must be printable ASCII text" in errors


def printed_by(process: subprocess.Popen[str]) -> str:
    """What the command prints before it serves."""
    assert process.stdout is not None
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line)
        if line.startswith("Ctrl-C"):
            break
    return "".join(lines)


def welcome(*arguments: str) -> str:
    """What the command prints before it serves; it is stopped then."""
    process = command("--port", "0", *arguments)
    text = printed_by(process)
    process.terminate()
    assert process.communicate(timeout=20)[1] == ""
    return text


def test_the_command_prints_the_key_of_each_application(tmp_path: Path) -> None:
    file = tmp_path / "shops.yaml"
    file.write_text(
        "applications:\n"
        "- {name: Germany, campaigns: [{name: A, effects: [{type: setDiscount, percent: 5}]}]}\n"
        "- {name: Norway, api_key: norway}\n"
    )
    printed = welcome("--campaigns", str(file), "--management-key", "m")
    assert re.search(r"API key of Germany: +emulator-key\n", printed)
    assert re.search(r"API key of Norway: +norway\n", printed)
    assert re.search(r"Management key: +m\n", printed)
    assert re.search(r"Campaigns: +A \(from ", printed)


@pytest.mark.skipif(os.name != "posix", reason="signals as on POSIX")
def test_the_command_keeps_its_state_in_a_file(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    for expected in (404, 200):
        process = command("--port", "0", "--api-key", "k" * 40, "--state", str(state))
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        while not process.stdout.readline().startswith("Ctrl-C"):
            pass
        shop = Client(url)
        assert shop.get().status == expected
        shop.put(cartItems=[item()])
        shop.close()
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)
    state.write_text("{}")
    process = command("--port", "0", "--state", str(state))
    _, errors = process.communicate(timeout=20)
    assert process.returncode == 2
    assert f"{state}: this is not a snapshot" in errors
