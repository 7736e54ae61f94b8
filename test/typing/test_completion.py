"""Editors complete the names of the package: with jedi, and with pyright."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

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
