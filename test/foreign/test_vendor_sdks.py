"""The vendor's two Python SDKs through a long checkout against the emulator, over HTTP.

Run by ``tox -e foreign``, which installs each of them into an environment of its own: their packages
are called ``talon_one``, like ours.
"""

from __future__ import annotations

import os
import re
import subprocess
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from talon_one.emulator import (
    Achievement,
    AddLoyaltyPoints,
    Campaign,
    Coupon,
    CouponValid,
    Emulator,
    EventType,
    IncreaseAchievementProgress,
    LoyaltyProgram,
    ReferralValid,
    SetDiscount,
    Setup,
    ShowNotification,
)

from ..project import ROOT

pytestmark = pytest.mark.foreign

HERE = Path(__file__).parent
PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")
SDKS = ("talon-one-sdk", "talon-one-python-sdk")

SHOP = Setup(
    campaigns=[
        Campaign(
            "Codes",
            coupons=[
                Coupon("CODE10"),
                Coupon("RESERVED", reservation_limit=1, reservation_mandatory=True),
            ],
            conditions=[CouponValid()],
            effects=[SetDiscount(percent=10)],
        ),
        Campaign("Friends", conditions=[ReferralValid()], effects=[SetDiscount(20)]),
        Campaign("Points", effects=[AddLoyaltyPoints("club", points_per_unit=1)]),
        Campaign(
            "Orders",
            achievements=[Achievement("orders", 3)],
            effects=[IncreaseAchievementProgress("orders", 1)],
        ),
        Campaign(
            "Shares",
            conditions=[EventType("shared")],
            effects=[ShowNotification("Thanks", "Thank you", "Info")],
        ),
    ],
    loyalty_programs=[LoyaltyProgram("club"), LoyaltyProgram("cards", card_based=True)],
)


@pytest.fixture(scope="module", params=SDKS)
def sdk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    """The name of an SDK, and a Python that has it."""
    name: str = request.param
    folder = tmp_path_factory.mktemp(name)
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lock = ROOT / f"requirements/{name}.txt"
    installed = subprocess.run(
        [python, *PIP, "-r", lock], capture_output=True, text=True, check=False
    )
    if installed.returncode:
        # A version that the index does not have is an error: pip then lists those that it has.
        reason = installed.stderr.strip().splitlines()[-1]
        if re.search("from versions: none", installed.stderr):
            pytest.skip(f"{name} cannot be had from the package index: {reason}")
        pytest.fail(f"{name} cannot be installed: {installed.stderr}")
    yield name, python


def test_every_check_of_a_long_checkout_holds(sdk: tuple[str, Path]) -> None:
    name, python = sdk
    with Emulator(SHOP) as emulator:
        environment = {
            **os.environ,
            "TALON_ONE_HOST": emulator.url,
            "TALON_ONE_API_KEY": emulator.api_key,
            "TALON_ONE_MANAGEMENT_KEY": emulator.management_key,
        }
        done = subprocess.run(
            [python, HERE / f"{name.replace('-', '_')}.py"],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        held = re.fullmatch(r"(\d+) checks hold, 0 do not\n", done.stdout)
        assert held is not None, done.stdout
        assert int(held[1]) > 80
        sent = {request.operation for request in emulator.requests}
        assert len(sent) > 40, sorted(sent)
