"""The emulator's window in headless Chromium: live, by keyboard, on a phone, without JavaScript.

Run by ``tox -e docs``, which has the browser.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

import pytest

from talon_one.emulator import Clock, Emulator

from ..emulator.conftest import LENIENT
from ..emulator.emulator_client import KEY, MANAGEMENT_KEY, START, Shop, item
from ..emulator.test_window import INJECTION, SHOP, VIEWS
from ..project import ROOT
from .contrast import contrast

pytestmark = pytest.mark.site

WIDTHS = (320, 390)
REACHABLE = "a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']"


@pytest.fixture
def shop() -> Iterator[Shop]:
    """A client for a shop with a window, in which something happened."""
    clock = Clock(START)
    keys = {"api_key": KEY, "management_key": MANAGEMENT_KEY}
    with Emulator(SHOP, **keys, clock=clock, settings=LENIENT, window=True) as emulator:  # type: ignore[arg-type]
        shop = Shop(emulator)
        cart = [item("mug", 9.99, 2, name="A mug with a long name"), item("tea", 4.5)]
        codes = ["WELCOME10", "NO-SUCH-CODE-" + "0123456789" * 8]
        shop.put("first", profileId="anna", cartItems=cart, couponCodes=codes)
        yield shop
        shop.close()


@pytest.fixture
def window(shop: Shop, browser: Any) -> Iterator[Any]:
    """The window in a browser. Afterwards, the console is empty and no other host was contacted."""
    browser.get("about:blank")
    for kind in ("performance", "browser"):
        browser.get_log(kind)  # drop what the browser did before
    browser.get(shop.emulator.url)
    yield browser
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    complaints = [entry["message"] for entry in browser.get_log("browser")]
    assert [text for text in complaints if " 400 " not in text] == []
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [
        event["params"]["request"]["url"]
        for event in events
        if event["method"] == "Network.requestWillBeSent"
    ]
    assert asked
    host = urlsplit(shop.emulator.url).netloc
    assert {urlsplit(url).netloc for url in asked if not url.startswith("about:")} == {host}


def find(window: Any, selector: str) -> Any:
    from selenium.webdriver.common.by import By

    return window.find_element(By.CSS_SELECTOR, selector)


def find_all(window: Any, selector: str) -> list[Any]:
    from selenium.webdriver.common.by import By

    found: list[Any] = window.find_elements(By.CSS_SELECTOR, selector)
    return found


def wait_for(window: Any, condition: Callable[[Any], Any]) -> Any:
    """Wait until something holds; the page may replace elements meanwhile."""
    from selenium.common.exceptions import StaleElementReferenceException
    from selenium.webdriver.support.wait import WebDriverWait

    wait = WebDriverWait(window, 20, ignored_exceptions=[StaleElementReferenceException])
    return wait.until(condition)


def follow(window: Any, selector: str) -> None:
    """Click on what loads a page, and wait until the old one is gone."""
    from selenium.webdriver.support.expected_conditions import staleness_of

    page = find(window, "html")
    find(window, selector).click()
    wait_for(window, staleness_of(page))


def wait_for_text(window: Any, selector: str, text: str) -> None:
    wait_for(window, lambda w: text in find(w, selector).text)


def has_units(number: int) -> Callable[[Any], bool]:
    return lambda window: len(find_all(window, "tr.unit")) == number


def paid_and_total(window: Any) -> tuple[list[Decimal], Decimal]:
    paid = [Decimal(cell.text) for cell in find_all(window, "tr.unit td:last-child")]
    return paid, Decimal(find(window, "tr.total td:last-child").text)


def open_panel(window: Any, name: str) -> None:
    find(window, f"#panel-{name} > summary").click()


def view(window: Any, shop: Shop, name: str, more: str = "") -> None:
    window.get(f"{shop.emulator.url}/?view={name}{more}")


def test_its_picture_is_small_and_shown() -> None:
    picture = (ROOT / "docs/pictures/window.png").read_bytes()
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    assert len(picture) < 150_000
    assert "](docs/pictures/window.png)" in (ROOT / "README.md").read_text("utf-8")
    assert "](pictures/window.png)" in (ROOT / "docs/emulator.md").read_text("utf-8")


# --- with the script -----------------------------------------------------------------------------


def test_new_requests_appear_while_the_page_is_open(window: Any, shop: Shop) -> None:
    wait_for_text(window, "#list", "first")
    shop.put("second", profileId="ben", cartItems=[item("mug")])
    wait_for_text(window, "#list", "/v2/customer_sessions/second")
    wait_for_text(window, "#detail h2", "second")  # the details follow
    assert find(window, "#view-sessions").text == "Sessions 2"


def test_a_selected_request_stays_with_its_focus_and_open_parts(window: Any, shop: Shop) -> None:
    find(window, "#request-1").click()
    wait_for(window, lambda w: "request=1" in w.current_url)
    find(window, "#as-curl > summary").click()
    window.execute_script("document.getElementById('request-1').focus()")
    shop.put("second")
    wait_for_text(window, "#list", "second")
    assert window.switch_to.active_element.get_attribute("id") == "request-1"
    assert "first" in find(window, "#detail h2").text
    assert find(window, "#as-curl").get_attribute("open")


def test_the_breakdown_of_an_open_session_follows_and_sums_to_its_total(
    window: Any, shop: Shop
) -> None:
    view(window, shop, "sessions")
    for quantity in (2, 5):
        shop.put("first", cartItems=[item("mug", 9.99, quantity), item("tea", 4.5)])
        wait_for(window, has_units(quantity + 1))
        paid, total = wait_for(window, paid_and_total)
        assert sum(paid) == total > 0


def test_the_clock_is_advanced_without_leaving_the_page(window: Any, shop: Shop) -> None:
    open_panel(window, "clock")
    find(window, "#advance-by").clear()
    find(window, "#advance-by").send_keys("2")
    find(window, "#panel-clock button.main").click()
    wait_for_text(window, "#panel-clock > summary", "2026-03-03 12:00")
    wait_for_text(window, "#notice", "The clock is at 2026-03-03 12:00:00.")
    assert (shop.emulator.clock() - START).days == 2
    assert window.current_url.endswith("/")


def test_a_form_that_fails_says_why(window: Any) -> None:
    open_panel(window, "clock")
    find(window, "#advance-by").clear()
    find(window, "#advance-by").send_keys("1e300")
    find(window, "#panel-clock button.main").click()
    wait_for_text(window, "#notice", "That failed: ")


def test_a_form_is_left_alone_while_it_is_filled_in(window: Any, shop: Shop) -> None:
    open_panel(window, "failures")
    find(window, "#fail-times").clear()
    find(window, "#fail-times").send_keys("3")
    shop.emulator.fail_next(status=503, operation="getCustomerSession")  # renews the panels
    shop.put("second")
    wait_for_text(window, "#list", "second")
    assert find(window, "#fail-times").get_attribute("value") == "3"


def test_the_next_request_fails(window: Any, shop: Shop) -> None:
    open_panel(window, "failures")
    find(window, "#panel-failures button.main").click()
    wait_for_text(window, "#panel-failures > summary", "1 to come")
    assert shop.get("first").status == 503
    wait_for_text(window, "#list", "503")
    assert shop.get("first").status == 200


def test_a_snapshot_is_taken_and_restored(window: Any, shop: Shop) -> None:
    open_panel(window, "snapshots")
    find(window, "#panel-snapshots button.main").click()
    wait_for_text(window, "#notice", "Snapshot 1 is taken.")
    shop.put("second")
    find(window, "#panel-snapshots button[name=number]").click()
    wait_for_text(window, "#notice", "Snapshot 1 is restored.")
    assert [shop.get(name).status for name in ("first", "second")] == [200, 404]


def test_a_snapshot_is_restored_from_a_file(window: Any, shop: Shop, tmp_path: Any) -> None:
    file = tmp_path / "snapshot.json"
    file.write_text(shop.emulator.snapshot(), "utf-8")
    shop.put("second")
    open_panel(window, "snapshots")
    find(window, "#snapshot-file").send_keys(str(file))
    find(window, "#snapshot-file").find_element("xpath", "following::button").click()
    wait_for_text(window, "#notice", "The file is restored.")
    assert shop.get("second").status == 404


@pytest.mark.parametrize("form", ["curl", "python"])
def test_a_request_is_copied_and_the_copy_runs(window: Any, shop: Shop, form: str) -> None:
    permissions = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    window.execute_cdp_cmd("Browser.grantPermissions", permissions)
    find(window, f"#as-{form} > summary").click()
    button = find(window, f"#as-{form} .copy")
    button.click()
    wait_for(window, lambda w: find(w, f"#as-{form} .copy").text == "Copied")
    text = window.execute_async_script("navigator.clipboard.readText().then(arguments[0])")
    before = shop.emulator.requests[-1]
    command = ["sh", "-c", text] if form == "curl" else [sys.executable, "-c", text]
    environment = {**os.environ, "TALON_ONE_API_KEY": KEY}
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
    again = shop.emulator.requests[-1]
    assert again.number == before.number + 1
    assert (again.path, again.body, again.status) == (before.path, before.body, 200)


# --- for everybody -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", VIEWS)
def test_the_keyboard_reaches_everything(window: Any, shop: Shop, name: str) -> None:
    from selenium.webdriver import ActionChains
    from selenium.webdriver.common.keys import Keys

    view(window, shop, name)
    window.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    wanted = window.execute_script(
        "window.reached = new Set();"
        "document.addEventListener('focusin', event => window.reached.add(event.target));"
        f"return document.querySelectorAll({REACHABLE!r}).length"
    )
    assert wanted > 15
    for _ in range(wanted + 5):
        ActionChains(window).send_keys(Keys.TAB).perform()
    missed = window.execute_script(
        f"return [...document.querySelectorAll({REACHABLE!r})]"
        ".filter(e => !window.reached.has(e) && e.checkVisibility()).map(e => e.outerHTML)"
    )
    assert missed == []


def test_the_keyboard_drives_a_panel(window: Any, shop: Shop) -> None:
    from selenium.webdriver import ActionChains
    from selenium.webdriver.common.keys import Keys

    window.execute_script("document.querySelector('#panel-clock > summary').focus()")
    keys = ActionChains(window)
    keys.send_keys(Keys.ENTER, Keys.TAB, Keys.BACKSPACE, "3", Keys.ENTER).perform()
    wait_for_text(window, "#panel-clock > summary", "2026-03-04 12:00")
    window.execute_script("document.querySelector('#advance-by').focus()")
    ActionChains(window).send_keys(Keys.ESCAPE).perform()
    assert not find(window, "#panel-clock").get_attribute("open")
    focused = window.switch_to.active_element
    assert focused.tag_name == "summary"
    shape = focused.value_of_css_property("outline-style")
    assert shape == "solid"


@pytest.mark.parametrize("name", VIEWS)
def test_everything_has_a_name_and_a_landmark(window: Any, shop: Shop, name: str) -> None:
    view(window, shop, name)
    for landmark in ("header", "nav", "main"):
        assert len(find_all(window, landmark)) == 1
    assert len(find_all(window, "h1")) == 1
    tree = window.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    roles = ("link", "button", "textbox", "spinbutton", "combobox", "table", "region", "navigation")
    nameless = [
        node
        for node in tree
        if not node["ignored"]
        and node["role"]["value"] in roles
        and not node.get("name", {}).get("value")
    ]
    assert nameless == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", VIEWS)
def test_a_phone_needs_no_sideways_scrolling(
    window: Any, shop: Shop, name: str, width: int
) -> None:
    size = {"width": width, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    window.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    for panel in ("", "clock", "failures", "snapshots"):
        view(window, shop, name, "&request=1&session=first&environment=sandbox&profile=anna")
        if panel:
            open_panel(window, panel)
            box = find(window, f"#panel-{panel} .panel").rect
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
        widest = window.execute_script("return document.documentElement.scrollWidth")
        assert widest <= width, (name, panel)


def test_on_a_phone_a_selected_entry_hides_the_list_and_leads_back(window: Any, shop: Shop) -> None:
    size = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    window.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    view(window, shop, "sessions")
    find(window, "#list .entries a").click()
    wait_for(window, lambda w: "session=first" in w.current_url)
    wait_for(window, lambda w: not find(w, "#list").is_displayed())
    find(window, ".back").click()
    wait_for(window, lambda w: "session=first" not in w.current_url)
    wait_for(window, lambda w: find(w, "#list").is_displayed())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", VIEWS)
def test_text_can_be_read_in_light_and_dark(
    window: Any, shop: Shop, name: str, scheme: str
) -> None:
    feature = {"name": "prefers-color-scheme", "value": scheme}
    window.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    shop.get("missing")
    shop.emulator.fail_next(status=503)
    shop.get("first")
    view(window, shop, name)
    window.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    pairs = window.execute_script(
        """
        const opaque = colour => !/, 0\\)$|transparent/.test(colour);
        const found = new Map();
        for (const element of document.body.querySelectorAll("*")) {
          if (!element.checkVisibility() || !element.innerText?.trim()) continue;
          let behind = element;
          while (behind && !opaque(getComputedStyle(behind).backgroundColor)) {
            behind = behind.parentElement;
          }
          const back = getComputedStyle(behind ?? document.documentElement).backgroundColor;
          found.set(getComputedStyle(element).color + "|" + back, element.outerHTML.slice(0, 80));
        }
        return [...found];
        """
    )
    assert len(pairs) > 4
    for colours, html in pairs:
        text, back = colours.split("|")
        assert contrast(text, back) >= 4.5, (html, text, back)


def test_a_customers_text_stays_text(window: Any, shop: Shop) -> None:
    shop.put(INJECTION, profileId=INJECTION, cartItems=[item(INJECTION, name=INJECTION)])
    for name in VIEWS:
        view(window, shop, name)
        assert find_all(window, "#list img, #detail img, body script") == []
    view(window, shop, "sessions")
    wait_for_text(window, "#detail h2", INJECTION)


def test_it_can_be_read_and_driven_without_javascript(window: Any, shop: Shop) -> None:
    window.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    window.get(shop.emulator.url)
    assert find_all(window, ".copy") == []  # the script did not run
    follow(window, "#view-sessions")
    follow(window, "#list .entries a")
    assert "We don't recognize this code." in find(window, "#detail").text
    find(window, "#session-json > summary").click()
    assert '"integrationId": "first"' in find(window, "#detail").text
    open_panel(window, "clock")
    follow(window, "#panel-clock button.main")
    assert find(window, "#notice").text == "The clock is at 2026-03-02 12:00:00."
    assert "first" in find(window, "#detail h2").text
    assert (shop.emulator.clock() - START).days == 1
