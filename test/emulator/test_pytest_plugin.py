"""The pytest plugin, in runs of pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from ..project import ROOT

CAMPAIGNS = """
campaigns:
  - name: Welcome
    coupons: [{code: WELCOME10, usage_limit: 1}]
    conditions: [{type: couponValid}]
    effects: [{type: setDiscount, percent: 10}]
"""

TWO_TESTS = """
import pytest
import talon_one as t1

REQUEST = t1.IntegrationRequest(
    customer_session=t1.NewCustomerSessionV2(state="closed", coupon_codes=["WELCOME10"])
)

@pytest.mark.parametrize("number", range(4))
def test_the_only_coupon_is_accepted(talon_one_emulator, integration_api, number):
    state = integration_api.update_customer_session_v2("cart", REQUEST)
    assert [effect.effect_type for effect in state.effects] == ["acceptCoupon", "setDiscount"]
    talon_one_emulator.requests.assert_sent("updateCustomerSessionV2", times=1)
    assert talon_one_emulator.clock.advance(days=1) > talon_one_emulator.requests[0].at
"""


def run(directory: Path, *arguments: str) -> tuple[int, str]:
    """Runs pytest in a directory with the plugin alone; its exit status and output."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "pytest", "-p", "talon_one.emulator.pytest_plugin", "-q"]
    process = subprocess.run(
        [*command, "-p", "no:cacheprovider", "-W", "error", *arguments],
        cwd=directory,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return process.returncode, process.stdout + process.stderr


def test_every_test_has_the_emulator_as_new(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\ntalon_one_campaigns = shop.yaml\n")
    (tmp_path / "shop.yaml").write_text(CAMPAIGNS)
    (tmp_path / "test_shop.py").write_text(TWO_TESTS)
    status, output = run(tmp_path)
    assert (status, "4 passed" in output) == (0, True), output


def test_workers_of_xdist_have_emulators_of_their_own(tmp_path: Path) -> None:
    if find_spec("xdist") is None:
        pytest.skip("pytest-xdist is not installed")
    (tmp_path / "pytest.ini").write_text("[pytest]\ntalon_one_campaigns = shop.yaml\n")
    (tmp_path / "shop.yaml").write_text(CAMPAIGNS)
    (tmp_path / "test_shop.py").write_text(TWO_TESTS)
    status, output = run(tmp_path, "-p", "xdist", "-n", "2")
    assert (status, "4 passed" in output) == (0, True), output


def test_a_project_gives_campaigns_and_settings_by_fixtures(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("""
import pytest
from talon_one.emulator import Campaign, SetDiscount, Settings

@pytest.fixture(scope="session")
def talon_one_campaigns():
    return [Campaign("Always", [SetDiscount(percent=5)])]

@pytest.fixture(scope="session")
def talon_one_settings():
    return Settings(close_closed_session="ignore")
""")
    (tmp_path / "test_shop.py").write_text("""
import talon_one as t1

def test_it(integration_api, management_api):
    session = t1.NewCustomerSessionV2(state="closed")
    request = t1.IntegrationRequest(customer_session=session)
    for _ in range(2):
        state = integration_api.update_customer_session_v2("cart", request)
        assert [effect.effect_type for effect in state.effects] == ["setDiscount"]
    assert management_api.get_applications().data[0].name == "Shop"
""")
    status, output = run(tmp_path)
    assert (status, "1 passed" in output) == (0, True), output


def test_the_fixtures_ignore_proxies_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "test_shop.py").write_text("""
import talon_one as t1

def test_it(integration_api):
    request = t1.IntegrationRequest(customer_session=t1.NewCustomerSessionV2())
    assert integration_api.update_customer_session_v2("cart", request).effects == []
""")
    status, output = run(tmp_path)
    assert (status, "1 passed" in output) == (0, True), output


def test_a_campaigns_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\ntalon_one_campaigns = none.yaml\n")
    (tmp_path / "test_shop.py").write_text("def test_it(integration_api): ...\n")
    status, output = run(tmp_path)
    assert status == 1
    assert f"{tmp_path / 'none.yaml'}: cannot be read" in output


def test_a_run_that_does_not_use_it_loads_nothing(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text("""
import sys

def test_it():
    loaded = {name.partition(".")[0] for name in sys.modules}
    assert not loaded & {"starlette", "uvicorn", "yaml", "jsonschema_rs", "urllib3"}
    assert "talon_one.emulator.pytest_plugin" in sys.modules
    assert not [name for name in sys.modules if name.startswith("talon_one.models")]
    assert "talon_one.emulator.emulator" not in sys.modules
""")
    status, output = run(tmp_path)
    assert (status, "1 passed" in output) == (0, True), output


def test_the_package_names_the_plugin_as_entry_point() -> None:
    assert (
        '"pytest11": ["talon_one_emulator = talon_one.emulator.pytest_plugin"]'
        in (ROOT / "setup.py").read_text()
    )
