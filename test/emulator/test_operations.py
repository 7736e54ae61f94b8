"""The list of operations: every one is emulated, or there is a reason why not."""

from __future__ import annotations

from talon_one.emulator.operations import EMULATED, REASONS
from talon_one.emulator.support.description import load_description

from .emulator_client import Shop


def test_every_operation_is_emulated_or_has_a_reason_why_not() -> None:
    assert EMULATED.keys() | REASONS.keys() == load_description().routes.keys()
    assert not EMULATED.keys() & REASONS.keys()
    assert len(REASONS) <= 40


def test_the_response_to_the_others_says_why(shop: Shop) -> None:
    reply = shop.ask("GET", "/v2/roles")
    assert reply.status == 501
    assert "listAllRolesV2 (GET /v2/roles) is not emulated" in reply.body["message"]
    assert reply.body["message"].endswith(REASONS["listAllRolesV2"])
