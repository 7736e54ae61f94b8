"""Editors complete the names of the package: with jedi, and with pyright."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path

import pytest

from talon_one import IntegrationApi

from ..project import ROOT
from .test_typing import checked

pytestmark = pytest.mark.typing

SETUP = """
import talon_one as t1
from talon_one.helpers import SessionState

api = t1.IntegrationApi(t1.ApiClient(t1.Configuration("http://127.0.0.1")))
session = SessionState(api, "cart-1")
state = api.get_customer_session("cart-1")
"""
COMPLETIONS = {
    "t1.Cart": {"CartItem"},
    "api.update_": {"update_customer_session_v2", "update_customer_profile_v2"},
    "session.": {"add_item", "close", "update"},
    "t1.CartItem(sku='A', quantity=1).pri": {"price", "prices"},
    "state.customer_session.cart_i": {"cart_items", "cart_item_total"},
}


@pytest.mark.parametrize(("typed", "names"), COMPLETIONS.items())
def test_jedi_completes(typed: str, names: set[str]) -> None:
    import jedi  # type: ignore[import-untyped]

    script = jedi.Script(SETUP + typed, project=jedi.Project(ROOT))
    assert names <= {completion.name for completion in script.complete()}


@pytest.mark.parametrize("face", ["", "Async"])
def test_jedi_shows_the_words_and_the_signature_of_a_method(face: str) -> None:
    import jedi

    code = f"""
import talon_one as t1

api = t1.{face}IntegrationApi(t1.{face}ApiClient(t1.Configuration("http://127.0.0.1")))
api.update_customer_session_v"""
    (completed,) = jedi.Script(code, project=jedi.Project(ROOT)).complete()
    line = code.count("\n") + 1
    (hovered,) = jedi.Script(f"{code}2", project=jedi.Project(ROOT)).help(line, 8)
    for shown in (completed.docstring(), hovered.docstring()):
        signature, _, words = shown.partition("\n\n")
        assert signature.startswith(
            "update_customer_session_v2(customer_session_id: str,"
            " integration_request: m.IntegrationRequest, *, dry: bool | None=None,"
        )
        assert signature.endswith("-> m.IntegrationStateV2")
        assert words == inspect.getdoc(IntegrationApi.update_customer_session_v2)


def test_pyright_knows_the_type_of_every_completion(tmp_path: Path) -> None:
    expressions = [
        f"{typed.rpartition('.')[0]}.{name}"
        for typed, names in COMPLETIONS.items()
        for name in sorted(names)
    ]
    code = tmp_path / "completions.py"
    code.write_text(SETUP + "".join(f"reveal_type({text})\n" for text in expressions), "utf-8")
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [str(ROOT)]}), "utf-8")
    found = json.loads(checked("pyright", "--outputjson", "--project", str(tmp_path)))
    types = [
        problem["message"]
        for problem in found["generalDiagnostics"]
        if problem["severity"] == "information"
    ]
    assert len(types) == len(expressions)
    assert not [text for text in types if re.search(r'is "(Unknown|Any)"', text)]
