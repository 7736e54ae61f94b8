"""The FastAPI checkout of the examples, under uvicorn, and the application on the page about asyncio."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

import talon_one as t1
from talon_one.emulator import Emulator

from ..project import ROOT
from ..serving import serving_asgi

pytestmark = pytest.mark.frameworks


def test_the_example_works(tmp_path: Path) -> None:
    tests = ROOT / "examples/test_async_checkout.py"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "addopts="]
    done = subprocess.run(
        [*command, "-W", "error", "--rootdir", str(tmp_path), str(tests)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "6 passed" in done.stdout) == (0, True), done.stdout + done.stderr


def test_the_application_on_the_page_works(
    demo_emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs/how-to/asyncio.md").read_text("utf-8")
    code = re.search(r"^```python app\.py\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    assert code
    monkeypatch.setenv("TALON_ONE_HOST", demo_emulator.url)
    monkeypatch.setenv("TALON_ONE_API_KEY", demo_emulator.api_key)
    namespace: dict[str, object] = {}
    exec(compile(code[1], "app.py", "exec"), namespace)
    body = t1.IntegrationRequest(
        customer_session=t1.NewCustomerSessionV2(
            cart_items=[t1.CartItem(sku="SHOE-42", quantity=2, price="50")]
        )
    )
    with t1.ApiClient(t1.Configuration.from_env(trust_env=False)) as client:
        t1.IntegrationApi(client).update_customer_session_v2("cart-1", body)
    with (
        serving_asgi(namespace["app"]) as url,
        urllib.request.urlopen(f"{url}/carts/cart-1/total") as response,
    ):
        assert float(json.load(response)["total"]) == 100
