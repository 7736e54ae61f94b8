"""niquests needs urllib3-future, which installs itself in the place of urllib3 unless it is told not to."""

from __future__ import annotations

from pathlib import Path

import pytest

from talon_one.emulator import DEMO, Emulator

from .programs import RUNTIME, install, new_environment, run

pytestmark = pytest.mark.stack

MAKE_A_CLIENT = """
import json
import talon_one as t1

try:
    t1.ApiClient(t1.Configuration("https://shop.talon.one", "key"))
except t1.TalonOneError as error:
    print(json.dumps(str(error)))
"""
CALL = """
import json, sys
import niquests, urllib3
import talon_one as t1

host, key = sys.argv[1:]
with t1.ApiClient(t1.Configuration(host, key, trust_env=False)) as client:
    content = t1.NewCustomerSessionV2(state="open")
    body = t1.IntegrationRequest(customer_session=content, response_content=["customerSession"])
    answer = t1.IntegrationApi(client).update_customer_session_v2("cart-1", body)
print(json.dumps([answer.customer_session.state, niquests.get(host + "/__emulator__").status_code]))
"""


def test_a_client_says_what_to_do_where_urllib3_was_replaced(tmp_path: Path) -> None:
    python = new_environment(tmp_path)
    install(python, *RUNTIME)
    install(python, "niquests")
    problem = run(MAKE_A_CLIENT, python=python)
    assert "urllib3-future" in problem
    assert "URLLIB3_NO_OVERRIDE=1 pip install --no-binary urllib3-future" in problem


@pytest.mark.filterwarnings("ignore:.*unencrypted")
def test_niquests_works_beside_urllib3(tmp_path: Path) -> None:
    python = new_environment(tmp_path)
    packages = ("--no-binary", "urllib3-future", "urllib3-future", *RUNTIME, "niquests")
    install(python, *packages, URLLIB3_NO_OVERRIDE="1")
    with Emulator(DEMO) as emulator:
        state, status = run(CALL, emulator.url, emulator.api_key, python=python)
    assert (state, status) == ("open", 404)
