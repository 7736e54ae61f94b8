"""What several rooms use: a server that tests script, a clock that they move, the demo shop.

Property tests try the same examples in every run, so that a red run can be repeated.
``HYPOTHESIS_PROFILE=search`` looks for new ones, and for many more of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from talon_one.emulator import DEMO, Emulator

from .clocks import HandClock
from .server import Server

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]

settings.register_profile(
    "steady",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=60,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "search", database=None, deadline=None, max_examples=1500, suppress_health_check=_SLOW
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers what the test tells it to."""
    with Server() as server:
        yield server


@pytest.fixture
def clock() -> HandClock:
    """A clock on which pauses take no time."""
    return HandClock()


@pytest.fixture
def demo_emulator() -> Iterator[Emulator]:
    """An emulator with the demo campaigns."""
    with Emulator(DEMO) as emulator:
        yield emulator
