"""Draw docs/pictures/window.png: the emulator's window during a checkout, in headless Chromium.

    python tools/site/window_picture.py            the picture of the documentation
    python tools/site/window_picture.py --all DIR  every view, at two widths, light and dark

Needs selenium, and chromium and chromedriver on the path; ``UPDATE_DOCS=1 python3 dev.py docs`` draws it.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timezone
from itertools import product
from pathlib import Path
from typing import Any

import talon_one as t1
from talon_one.emulator import (
    AddLoyaltyPoints,
    Campaign,
    CartContains,
    Clock,
    Coupon,
    CouponValid,
    Emulator,
    Items,
    Limit,
    LoyaltyProgram,
    SetDiscount,
    SetDiscountPerItem,
    Settings,
    Setup,
    Tier,
)
from talon_one.helpers import SessionState

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "docs/pictures/window.png"
LENIENT = Settings(undeclared_attributes="accept")
START = datetime(2026, 3, 2, 9, 30, tzinfo=timezone.utc)
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run")

SHOP = Setup(
    campaigns=[
        Campaign(
            "Welcome",
            coupons=[Coupon("WELCOME10", usage_limit=500)],
            conditions=[CouponValid()],
            effects=[SetDiscount(percent=10, name="10 % off your order")],
            limits=[Limit("redeemCoupon", 40), Limit("redeemCoupon", 1, per=["Profile"])],
        ),
        Campaign(
            "Sock week",
            conditions=[CartContains(Items(skus=["SOCK-M"]))],
            effects=[
                SetDiscountPerItem(percent=25, items=Items(skus=["SOCK-M"]), name="Sock week")
            ],
            limits=[Limit("setDiscount", 1000)],
        ),
        Campaign(
            "Spring sale",
            coupons=[Coupon("SPRING25")],
            conditions=[CouponValid()],
            effects=[SetDiscount(percent=25)],
            ends=datetime(2026, 2, 28, tzinfo=timezone.utc),
        ),
        Campaign(
            "Points for every order",
            effects=[AddLoyaltyPoints("club", points_per_unit=1)],
        ),
    ],
    loyalty_programs=[
        LoyaltyProgram("club", title="Runners' club", pending="14D", tiers=[Tier("Gold", 500)])
    ],
)


def shop(emulator: Emulator) -> None:
    """Do what a shop does in a few minutes."""
    configuration = t1.Configuration(
        emulator.url,
        api_key=emulator.api_key,
        management_key=emulator.management_key,
        trust_env=False,
    )
    with t1.ApiClient(configuration) as client:
        api = t1.IntegrationApi(client)
        api.update_customer_profile_v2(
            "alice", t1.CustomerProfileIntegrationRequestV2(attributes={"Name": "Alice"})
        )
        earlier = SessionState(api, "order-1041", profile_id="alice")
        earlier.add_item("JACKET-RAIN-S", price="160.00", name="Rain jacket")
        earlier.update()
        emulator.clock.advance(minutes=2)
        earlier.close(confirm=True)
        emulator.clock.advance(minutes=11)
        guest = SessionState(api, "order-1042", profile_id="ben")
        guest.add_item("SOCK-M", 3, price="10.00", name="Merino socks")
        guest.update()
        emulator.clock.advance(minutes=4)
        emulator.fail_next(status=503, operation="getCustomerSession")
        with suppress(t1.TalonOneError):
            api.get_customer_session("order-1042", retries=None)
        session = SessionState(api, "order-1043", profile_id="alice")
        session.add_item("SHOE-42", price="99.99", name="Trail running shoes")
        session.add_item("SOCK-M", 2, price="10.00", name="Merino socks")
        session.set_additional_cost("shipping", "4.90")
        session.update()
        emulator.clock.advance(minutes=1)
        session.coupon_codes = ["SPRING25", "SUMMER-99", "WELCOME10"]
        session.update()


@contextmanager
def browser(width: int, height: int, scheme: str) -> Iterator[Any]:
    """Start headless Chromium with a window of this size, light or dark."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    profile = tempfile.mkdtemp()
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    driver = webdriver.Chrome(
        options=options, service=webdriver.ChromeService(shutil.which("chromedriver") or "")
    )
    try:
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        feature = {"name": "prefers-color-scheme", "value": scheme}
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        yield driver
    finally:
        driver.quit()
        shutil.rmtree(profile, ignore_errors=True)


@contextmanager
def busy_emulator() -> Iterator[Emulator]:
    """Start an emulator with a window, in which a shop did something."""
    with Emulator(SHOP, clock=Clock(START), settings=LENIENT, window=True) as emulator:
        shop(emulator)
        yield emulator


def draw_window() -> None:
    """Draw the picture of the documentation."""
    with busy_emulator() as emulator, browser(1280, 800, "light") as driver:
        driver.get(f"{emulator.url}/?view=sessions")
        driver.save_screenshot(str(PICTURE))


def draw_all(folder: Path) -> None:
    """Draw every view into a folder, to look at."""
    folder.mkdir(parents=True, exist_ok=True)
    sizes = ((1280, 800), (390, 844))
    with busy_emulator() as emulator:
        for (width, height), scheme in product(sizes, ("light", "dark")):
            with browser(width, height, scheme) as driver:
                for view in ("requests", "sessions", "customers", "campaigns"):
                    driver.get(f"{emulator.url}/?view={view}")
                    driver.save_screenshot(str(folder / f"{view}-{width}-{scheme}.png"))


def main() -> None:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", metavar="DIR", type=Path)
    folder = parser.parse_args().all
    if folder is None:
        draw_window()
    else:
        draw_all(folder)


if __name__ == "__main__":
    main()
