"""What things cost, counted and not timed, so that a change that makes them dearer fails on any machine.

``benchmarks/`` measures; the numbers here are those of the day they were written down. One that went
down is to be lowered, one that has to go up needs a reason.
"""

from __future__ import annotations

import copy
import gc
import json
import pickle
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import talon_one as t1
from talon_one.core.models.model import Model
from talon_one.helpers import SessionState

from ..fresh import run
from ..project import ROOT
from ..server import Server

BODY = (ROOT / "benchmarks/session_response.json").read_text("utf-8")
CORE = str(ROOT / "talon_one/core")
HELPERS = str(ROOT / "talon_one/helpers")
OURS = r"talon_one\.core\.(calls|settings|support)\.\w+|talon_one\.core\.wire\.messages"
TIMES = 25
OLD = TIMES * (sys.version_info < (3, 11))  # Python 3.10 does not read a Z by itself


def update(url: str) -> Callable[[], Any]:
    """A session update with a cart of ten items, on a connection that is open already."""
    client = t1.ApiClient(t1.Configuration(url, api_key="key", trust_env=False))
    api = t1.IntegrationApi(client)
    cart = [t1.CartItem(sku=f"SKU-{i}", quantity=1, price="19.99") for i in range(10)]
    session = t1.NewCustomerSessionV2(profile_id="alice", cart_items=cart, coupon_codes=["A"])
    request = t1.IntegrationRequest(customer_session=session)
    return lambda: api.update_customer_session_v2("cart-1", request)


def at_once(handler: Any) -> None:
    """Answer in one piece, as servers do, so that the number of reads does not depend on luck."""
    at_once_with(BODY)(handler)


def at_once_with(body: str) -> Callable[[Any], None]:
    def answer(handler: Any) -> None:
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n"
        handler.wfile.write(head.format(len(body)).encode() + body.encode())

    return answer


def echo() -> str:
    """The response with the cart that is sent, as a server gives it back."""
    response = json.loads(BODY)
    lines = [{"sku": f"SKU-{n}", "quantity": 2 - (n > 0), "price": 19.99} for n in range(10)]
    response["customerSession"] |= {
        "profileId": "alice",
        "couponCodes": [],
        "cartItems": lines,
        "additionalCosts": {},
        "identifiers": [],
    }
    return json.dumps(response)


def calls(
    work: Callable[[], Any], files: tuple[str, ...] = (CORE, HELPERS)
) -> tuple[Counter[str], Counter[str]]:
    """How often functions of these files are called, and functions of sockets, by name."""
    ours: Counter[str] = Counter()
    sockets: Counter[str] = Counter()

    def count(frame: Any, event: str, function: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(files):
            ours[frame.f_code.co_name] += 1
        elif event == "c_call" and type(getattr(function, "__self__", None)).__name__ == "socket":
            sockets[function.__name__] += 1

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return ours, sockets


# --- modules -------------------------------------------------------------------------------------


def modules_after(code: str) -> list[str]:
    """The modules of ours that ``code`` loads."""
    printed = run(
        f"{code}\nimport json, sys\n"
        "print(json.dumps([m for m in sys.modules if m.partition('.')[0] == 'talon_one']))"
    )
    found: list[str] = json.loads(printed)
    return found


def test_a_client_loads_at_most_so_many_modules() -> None:
    loaded = modules_after(
        "import talon_one as t1; t1.IntegrationApi(t1.ApiClient(t1.Configuration('http://127.0.0.1')))"
    )
    assert len(loaded) <= 66  # the direct way to responses, and hints came


def test_an_answer_loads_the_modules_of_the_models_that_are_in_it() -> None:
    loaded = modules_after(
        f"from pathlib import Path; from talon_one import IntegrationStateV2\n"
        f"IntegrationStateV2.from_json(Path({str(ROOT)!r}, 'benchmarks/session_response.json').read_text())"
    )
    assert len([m for m in loaded if m.startswith("talon_one.models.")]) <= 24


# --- hints -----------------------------------------------------------------------------------------


def test_asking_whether_there_is_an_attribute_makes_no_hint(server: Server) -> None:
    item = t1.CartItem(sku="A", quantity=1)
    api = t1.IntegrationApi(t1.ApiClient(t1.Configuration(server.url, api_key="key")))
    assert sum(calls(lambda: hasattr(item, "prise"))[0].values()) <= 3
    assert sum(calls(lambda: hasattr(api, "get_thing"))[0].values()) <= 2
    with pytest.raises(AttributeError) as raised:
        _ = item.prise  # type: ignore[attr-defined]
    ours, _sockets = calls(lambda: str(raised.value))
    assert ours["did_you_mean"] == 1
    for copied in (copy.copy(raised.value), pickle.loads(pickle.dumps(raised.value))):
        assert str(copied) == "CartItem has no field 'prise'; did you mean 'price'?"


# --- reading and writing -------------------------------------------------------------------------


def models_in(value: Any) -> Iterator[Model]:
    if isinstance(value, Model):
        yield value
        value = value._data
    for inner in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        yield from models_in(inner)


def test_a_member_that_needs_no_conversion_costs_no_call() -> None:
    state = t1.IntegrationStateV2.from_json(BODY)
    models = list(models_in(state))
    values = [value for model in models for value in model._data.values()]
    kinds = Counter(type(value).__name__ for value in values)
    assert (len(models), len(values)) == (74, 594)
    ours, _ = calls(lambda: t1.IntegrationStateV2.from_json(BODY))
    assert ours["decode"] == len(models)
    # Beyond that: a call for each list or map of models, one for each time, one for each number that
    # came without a fraction.
    assert ours["_read_time"] <= kinds["datetime"] == TIMES
    assert sum(ours.values()) <= 172 + OLD < len(values) / 2


def test_writing_takes_at_most_so_many_calls() -> None:
    state = t1.IntegrationStateV2.from_json(BODY)
    state.to_json()
    ours, _ = calls(state.to_json)
    assert sum(ours.values()) <= 488


def test_nothing_fits_badly_in_an_answer_that_fits() -> None:
    state = t1.IntegrationStateV2.from_json(BODY)
    assert all(
        model._mismatches is not None and not model._mismatches for model in models_in(state)
    )


# --- a call --------------------------------------------------------------------------------------


def test_a_healthy_call_takes_at_most_so_many_calls(server: Server) -> None:
    server.will_answer(at_once, at_once)
    call = update(server.url)
    call()
    everything, sockets = calls(call, ("",))
    assert sum(everything.values()) <= 364 + OLD  # 232 more through urllib3 and http.client
    assert sockets["send"] == 1
    assert sockets["recv"] == 1
    assert "connect" not in sockets


def test_an_update_of_a_session_takes_few_calls_more_and_works_nothing_out(server: Server) -> None:
    server.will_answer(*[at_once_with(echo())] * 4)
    plain = update(server.url)
    plain()
    client = t1.ApiClient(t1.Configuration(server.url, api_key="key", trust_env=False))
    session = SessionState(t1.IntegrationApi(client), "cart-1", profile_id="alice")
    for number in range(10):
        session.add_item(f"SKU-{number}", price="19.99")
    session.update()
    session.set_quantity(0, 2)
    ours, sockets = calls(session.update)
    # 7 of them because the calls are coroutines, which asyncio awaits, too.
    assert sum(ours.values()) - sum(calls(plain)[0].values()) <= 60
    assert sockets["send"] == 1
    assert not {"typed_props", "prices_of", "active_effects"} & set(ours)


def test_a_call_makes_one_of_each_object_and_keeps_none(server: Server) -> None:
    met: Counter[str] = Counter()

    def meet(handler: Any) -> None:
        met.update(objects())
        at_once(handler)

    call = update(server.url)
    server.will_answer(at_once, meet)
    call()
    before = objects()
    call()
    # An Attempt, too, but the one before, which the connection had kept, is gone.
    assert met - before == {"Call": 1, "CallScope": 1, "Request": 1, "RequestHeaders": 1}
    assert objects() == before


def objects() -> Counter[str]:
    """The living objects of the core's classes, by name; neither models nor what a connection has."""
    found = [type(one) for one in gc.get_objects() if not isinstance(one, Model)]
    # Not every class of a compiled module has text there.
    return Counter(cls.__name__ for cls in found if re.fullmatch(OURS, str(cls.__module__)))


CALL = """
import os, sys
sys.path.insert(0, {test!r})
from test.core.test_costs import update
call = update({url!r})
call()
os.write(2, b"begin")
call()
os.write(2, b"end")
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_a_healthy_call_makes_few_system_calls(server: Server, tmp_path: Path) -> None:
    server.will_answer(at_once, at_once)
    trace = tmp_path / "trace"
    code = CALL.format(test=str(ROOT), url=server.url)
    done = subprocess.run(
        ["strace", "-o", trace, sys.executable, "-c", code], capture_output=True, check=False
    )
    if b"ptrace" in done.stderr.lower():
        pytest.skip("strace may not trace here")
    assert done.stderr == b"beginend"
    part = trace.read_text("utf-8").partition('"begin"')[2].partition('"end"')[0]
    found = Counter(re.findall(r"^(\w+)\(", part, re.MULTILINE))
    del found["write"]
    assert found["sendto"] == 1
    assert found["poll"] <= 4
    assert found.total() <= 10
