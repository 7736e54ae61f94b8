"""What an emulator remembers of the past is bounded, even if its clock stands still."""

from __future__ import annotations

from talon_one.emulator import Settings
from talon_one.emulator.http.idempotency import MAX_RESPONSES, store_response
from talon_one.emulator.state.account import Account, Application
from talon_one.emulator.state.change_log import MAX_CHANGES, log_change
from talon_one.emulator.state.event_log import MAX_EVENTS, log_event

from .emulator_client import KEY, START, Clock
from .test_exports import SETUP


def application() -> Application:
    return Account(SETUP, Settings(), Clock(), KEY).applications[0]


def test_the_latest_built_in_events_are_kept() -> None:
    store = application().store
    for _ in range(MAX_EVENTS + 5):
        log_event(store, "talon_session_updated", "anna", None, (), START)
    assert list(store.history)[:: MAX_EVENTS - 1] == [6, MAX_EVENTS + 5]


def test_the_latest_changes_are_kept() -> None:
    owner = application()
    for _ in range(MAX_CHANGES + 5):
        log_change(owner, "/v1/additional_costs", {"id": 1})
    assert list(owner.store.changes)[:: MAX_CHANGES - 1] == [6, MAX_CHANGES + 5]


def test_the_latest_responses_are_stored_for_their_idempotency_keys() -> None:
    owner = application()
    for number in range(MAX_RESPONSES + 5):
        store_response(owner, (str(number), "PUT", "/v2/customer_sessions/cart"), b"", 200, b"{}")
    keys = [key for key, _, _ in owner.store.responses]
    assert (len(keys), keys[0], keys[-1]) == (MAX_RESPONSES, "5", str(MAX_RESPONSES + 4))
