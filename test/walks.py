"""Random walks through a state machine of hypothesis."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

# Hypothesis does not annotate it.
_run = cast(Callable[..., None], run_state_machine_as_test)


def run_walks(machine: Callable[[], RuleBasedStateMachine], *, walks: int) -> None:
    """Walk ``walks`` times, up to 25 steps each."""
    _run(machine, settings=settings(max_examples=walks, stateful_step_count=25, deadline=None))
