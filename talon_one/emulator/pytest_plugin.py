"""pytest fixtures, which pytest finds once the package is installed:

    def test_a_coupon_is_accepted(talon_one_emulator, integration_api): ...

``talon_one_emulator`` is an `Emulator` in its initial state for every test: one server per run, or
per worker of pytest-xdist. Its campaigns come from the YAML file that the option
``talon_one_campaigns`` of pytest's configuration names, or from a fixture of that name:

    @pytest.fixture(scope="session")
    def talon_one_campaigns():
        return [Campaign(...)]

Nothing is imported and nothing runs until a test requests a fixture.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from talon_one import (
        ApiClient,
        AsyncIntegrationApi,
        Configuration,
        IntegrationApi,
        ManagementApi,
    )

    from .campaigns import Campaign, Setup
    from .emulator import Emulator
    from .settings import Settings

OPTION = "talon_one_campaigns"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that names the campaigns file."""
    parser.addini(OPTION, "YAML file with the campaigns of the Talon.One emulator", default="")


@pytest.fixture(scope="session")
def talon_one_campaigns(
    pytestconfig: pytest.Config,
) -> Setup | Sequence[Campaign] | str | os.PathLike[str]:
    """The emulator's campaigns, in any form that `Emulator` accepts; override it to define yours.

    By default the file that pytest's option ``talon_one_campaigns`` names, relative to the directory
    of pytest's configuration; without the option, no campaigns.
    """
    name: str = pytestconfig.getini(OPTION)
    if not name:
        return ()
    return (pytestconfig.inipath or pytestconfig.rootpath).parent / name


@pytest.fixture(scope="session")
def talon_one_settings() -> Settings:
    """The emulator's settings; override it to choose yours."""
    from .settings import Settings

    return Settings()


@pytest.fixture(scope="session")
def _talon_one_server(
    talon_one_campaigns: Setup | Sequence[Campaign] | str | os.PathLike[str],
    talon_one_settings: Settings,
) -> Iterator[Emulator]:
    from . import Emulator

    with Emulator(talon_one_campaigns, settings=talon_one_settings) as emulator:
        yield emulator


@pytest.fixture
def talon_one_emulator(_talon_one_server: Emulator) -> Emulator:
    """A running `talon_one.emulator.Emulator` in its initial state."""
    _talon_one_server.reset()
    return _talon_one_server


def _configuration(emulator: Emulator) -> Configuration:
    from talon_one import Configuration

    return Configuration(
        emulator.url,
        api_key=emulator.api_key,
        management_key=emulator.management_key,
        trust_env=False,  # no proxy of the environment between the test and the emulator
    )


@pytest.fixture
def _talon_one_client(talon_one_emulator: Emulator) -> Iterator[ApiClient]:
    from talon_one import ApiClient

    with ApiClient(_configuration(talon_one_emulator)) as client:
        yield client


@pytest.fixture
def integration_api(_talon_one_client: ApiClient) -> IntegrationApi:
    """A `talon_one.IntegrationApi` that talks to the emulator."""
    from talon_one import IntegrationApi

    return IntegrationApi(_talon_one_client)


@pytest.fixture
def management_api(_talon_one_client: ApiClient) -> ManagementApi:
    """A `talon_one.ManagementApi` that talks to the emulator."""
    from talon_one import ManagementApi

    return ManagementApi(_talon_one_client)


@pytest.fixture
def async_integration_api(talon_one_emulator: Emulator) -> AsyncIntegrationApi:
    """A `talon_one.AsyncIntegrationApi` that talks to the emulator, for a test that runs in an event loop.

    Its connections end with the loop.
    """
    from talon_one import AsyncApiClient, AsyncIntegrationApi

    return AsyncIntegrationApi(AsyncApiClient(_configuration(talon_one_emulator)))
