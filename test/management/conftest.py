"""What the tests of the Management tools share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import talon_one as t1

from ..clocks import HandClock
from ..server import Server


@pytest.fixture
def api(server: Server, clock: HandClock) -> Iterator[t1.ManagementApi]:
    """An API of a client whose clock the test moves."""
    configuration = t1.Configuration(server.url, management_key="mk", trust_env=False)
    with t1.ApiClient(configuration, clock=clock) as client:
        yield t1.ManagementApi(client)
