"""A shop's server that each test finds as new, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import talon_one as t1
from talon_one.emulator import Emulator

from .fixtures import SHOP, client_of


@pytest.fixture(scope="module")
def _emulator(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    """Serves the module's own ``SHOP`` if it has one."""
    with Emulator(getattr(request.module, "SHOP", SHOP)) as emulator:
        yield emulator


@pytest.fixture
def emulator(_emulator: Emulator) -> Emulator:
    _emulator.reset()
    return _emulator


@pytest.fixture
def api(emulator: Emulator) -> Iterator[t1.IntegrationApi]:
    with client_of(emulator) as api:
        yield api
