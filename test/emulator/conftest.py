"""Emulators to talk to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from talon_one.emulator import Emulator, Settings

from .emulator_client import KEY, MANAGEMENT_KEY, Clock, Shop

LENIENT = Settings(undeclared_attributes="accept")


@pytest.fixture(scope="module")
def _opened() -> Iterator[list[Shop]]:
    """Stops a module's emulators together: one takes 0.1 s, most of it waiting."""
    shops: list[Shop] = []
    yield shops
    with ThreadPoolExecutor(32) as pool:
        for shop in shops:
            shop.close()
            pool.submit(shop.emulator.stop)


@pytest.fixture
def open_shop(_opened: list[Shop]) -> Callable[..., Shop]:
    """Starts an emulator with the given arguments and gives a client for it.

    Without settings, it accepts attributes, costs and event types that nothing declares.
    """

    def start(*campaigns: Any, **options: Any) -> Shop:
        clock = Clock()
        options.setdefault("settings", LENIENT)
        emulator = Emulator(
            *campaigns, api_key=KEY, management_key=MANAGEMENT_KEY, clock=clock, **options
        )
        _opened.append(Shop(emulator.start(), clock))
        return _opened[-1]

    return start


@pytest.fixture(scope="module")
def _bare_shop() -> Iterator[Shop]:
    clock = Clock()
    with Emulator(
        api_key=KEY, management_key=MANAGEMENT_KEY, clock=clock, settings=LENIENT
    ) as emulator:
        shop = Shop(emulator, clock)
        yield shop
        shop.close()


@pytest.fixture
def shop(_bare_shop: Shop) -> Shop:
    """A client for an emulator without campaigns, as new."""
    _bare_shop.emulator.reset()
    return _bare_shop
