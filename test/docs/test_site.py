"""The built site in a browser: links, search, colours, from a server and from files.

Run by ``tox -e docs``, which builds the site first.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from ..project import ROOT
from .contrast import contrast

SITE = ROOT / "build/site"
LOADING = {
    ("link", "href"),
    ("script", "src"),
    ("img", "src"),
    ("source", "src"),
    ("iframe", "src"),
}
pytestmark = pytest.mark.site


class Page(HTMLParser):
    """The links of a page, the files it loads and its anchors."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.loads: set[str] = set()
        self.anchors: set[str] = {""}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.add(value)
            elif value and (tag, name) in LOADING and dict(attrs).get("rel") != "canonical":
                self.loads.add(value)
            elif value and (tag, name) == ("a", "href"):
                self.links.add(value)


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """All pages by their paths."""
    found = {
        path.relative_to(SITE).as_posix(): Page(path.read_text("utf-8"))
        for path in SITE.glob("**/*.html")
    }
    assert "index.html" in found, "build the site with tox -e docs"
    return found


def test_no_link_is_dead(pages: dict[str, Page]) -> None:
    dead = []
    for name, page in pages.items():
        for link in page.links | page.loads:
            if urlsplit(link).scheme:
                continue
            target, anchor = urldefrag(urljoin(f"/{name}", link))
            path = unquote(urlsplit(target).path).lstrip("/")
            if path in pages:
                # The link "#" is the top of the page.
                if unquote(anchor) not in pages[path].anchors:
                    dead.append(f"{name}: {link}")
            elif not (SITE / path).is_file():
                dead.append(f"{name}: {link}")
    assert dead == []


def test_every_page_is_reached_from_the_first(pages: dict[str, Page]) -> None:
    reached: set[str] = set()
    waiting = ["index.html"]
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        reached.add(name)
        for link in pages[name].links:
            path = unquote(urlsplit(urljoin(f"/{name}", link)).path).lstrip("/")
            if path in pages and not urlsplit(link).scheme:
                waiting.append(path)
    assert set(pages) - reached == {"search.html"}  # a form leads to it


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert [url for url in page.loads if urlsplit(url).scheme or url.startswith("//")] == [], (
            name
        )
    for sheet in SITE.glob("**/*.css"):
        outside = re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^)\s]*", sheet.read_text())
        assert outside == [], sheet


def test_every_operation_and_model_has_its_place_on_the_site(pages: dict[str, Page]) -> None:
    document = json.loads((ROOT / "talon_one/description.json").read_text("utf-8"))
    operations = [op for path in document["paths"].values() for op in path.values()]
    anchors = {anchor for page in pages.values() for anchor in page.anchors}
    assert len([a for a in anchors if a.startswith("op-")]) == len(operations) > 200
    models = document["components"]["schemas"]
    assert len([a for a in anchors if a.startswith("model-")]) == len(models) > 700


def test_the_search_index_stays_small() -> None:
    assert (SITE / "searchindex.js").stat().st_size < 1_000_000


# --- in a browser --------------------------------------------------------------------------------


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The site on a server of static files."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=SITE))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(params=["from a server", "from files"])
def site(request: pytest.FixtureRequest, address: str, browser: Any) -> Iterator[str]:
    """The address of the site; afterwards, checks that the console is empty and no other host was contacted."""
    browser.get("about:blank")
    browser.get_log("performance")  # drop what the browser did before
    yield address if request.param == "from a server" else f"{SITE.as_uri()}/"
    complaints = [
        entry["message"]
        for entry in browser.get_log("browser")
        if "favicon.ico" not in entry["message"]  # Chromium requests it although the site has none
    ]
    assert complaints == []
    events = [json.loads(e["message"])["message"] for e in browser.get_log("performance")]
    asked = [
        event["params"]["request"]["url"]
        for event in events
        if event["method"] == "Network.requestWillBeSent"
    ]
    assert asked
    for url in asked:
        assert urlsplit(url).scheme in ("file", "data", "blob", "about") or url.startswith(address)


def search(browser: Any, site: str, words: str) -> list[Any]:
    """Search as a reader does, and return the links of the results in order."""
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
    from selenium.webdriver.support.wait import WebDriverWait

    browser.get(site + "index.html")
    field = browser.find_element(By.CSS_SELECTOR, ".sidebar-search")
    field.send_keys(words, Keys.ENTER)
    WebDriverWait(browser, 20).until(
        lambda b: "found" in b.find_element(By.CSS_SELECTOR, "#search-results").text
    )
    results: list[Any] = browser.find_elements(By.CSS_SELECTOR, "#search-results li a")
    return results


def follow(browser: Any, link: Any) -> None:
    """Click a link at the centre of the window, where nothing covers it, once the page is complete."""
    from selenium.webdriver.support.wait import WebDriverWait

    WebDriverWait(browser, 20).until(
        lambda b: b.execute_script("return document.readyState") == "complete"
    )
    browser.execute_script(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", link
    )
    link.click()


@pytest.mark.parametrize(
    ("words", "title", "place"),
    [
        (
            "update_customer_session_v2",
            "Create or update a customer session",
            "operations/customer-sessions.html#",
        ),
        (
            "updateCustomerSessionV2",
            "Create or update a customer session",
            "operations/customer-sessions.html#",
        ),
        ("subledger", "Subledger", "glossary.html#subledger"),
        ("CartItem", "CartItem", "models/customer-sessions.html#"),
        ("SessionState", "SessionState", "library/sessions.html#talon_one.helpers.SessionState"),
        ("cancellations", "Returns", "how-to/returns.html"),
        ("test checkout", "Test your checkout", "test-your-checkout.html"),
    ],
)
def test_the_search_finds_and_its_result_leads_there(
    browser: Any, site: str, words: str, title: str, place: str
) -> None:
    from selenium.webdriver.common.by import By

    results = search(browser, site, words)
    found = [result for result in results[:10] if place in result.get_attribute("href")]
    assert found, [result.get_attribute("href") for result in results[:10]]
    follow(browser, found[0])
    assert place in browser.current_url
    assert title in browser.find_element(By.CSS_SELECTOR, "article").text


QUERIES = {
    # query: the first result
    "coupon": "how-to/coupons.html",
    "refund": "how-to/returns.html",
    "referral": "how-to/referrals.html",
    "loyalty": "how-to/loyalty.html",
    "install": "tutorial.html",
    "asyncio": "how-to/asyncio.html",
    "pagination": "how-to/lists.html",
    "rate limit": "how-to/lists.html",
    "429": "how-to/errors.html",
    "float": "concepts/money.html",
    "close session": "sessions.html",
    "create coupon": "how-to/coupon-batches.html",
    "retry": "how-to/errors.html",
    "timeout": "reliability.html",
    "logging": "how-to/logging.html",
    "migrate": "how-to/migrating.html",
    "idempotency": "concepts/retries.html",
    "rounding": "concepts/money.html",
    "pytest": "test-your-checkout.html",
    "opentelemetry": "opentelemetry.html",
    "fastapi": "how-to/frameworks.html",
    "django": "how-to/frameworks.html",
    "subledger": "glossary.html#subledger",
    "webhook": "how-to/notifications.html",
    "update_customer_session_v2": "operations/customer-sessions.html#talon_one.IntegrationApi.update_customer_session_v2",
    "updateCustomerSessionV2": "operations/customer-sessions.html#",
    "CartItem": "models/customer-sessions.html#talon_one.CartItem",
    "TierUpgradeNotification": "#talon_one.TierUpgradeNotification",
    "SessionState": "library/sessions.html#talon_one.helpers.SessionState",
    "ApiTimeoutError": "library/errors.html#talon_one.ApiTimeoutError",
    "fail_next": "library/emulator.html#talon_one.emulator.Emulator.fail_next",
    "close_closed_session": "emulator.html",
}


@pytest.mark.parametrize("query", QUERIES)
def test_the_first_result_of_a_search_is_the_right_page(
    browser: Any, site: str, query: str
) -> None:
    addresses = [link.get_attribute("href") for link in search(browser, site, query)[:5]]
    assert QUERIES[query] in addresses[0], addresses


def test_a_result_says_what_it_is_and_leads_there(browser: Any, site: str) -> None:
    from selenium.webdriver.common.by import By

    (first, *_) = search(browser, site, "update_customer_session_v2")
    result = first.find_element(By.XPATH, "..").text
    assert first.text == "talon_one.IntegrationApi.update_customer_session_v2"
    assert "method: Create or update a customer session" in result
    follow(browser, first)
    assert browser.current_url.partition("#")[2].endswith(".update_customer_session_v2")
    assert (
        "Create or update a customer session" in browser.find_element(By.TAG_NAME, "article").text
    )


def test_the_inventory_has_the_python_objects_for_other_projects() -> None:
    from sphinx.util.inventory import InventoryFile

    with (SITE / "objects.inv").open("rb") as file:
        inventory = InventoryFile.load(cast(Any, file), "", str.__add__)
    assert "talon_one.IntegrationApi.update_customer_session_v2" in inventory["py:method"]
    assert "talon_one.CartItem" in inventory["py:class"]
    assert "talon_one.helpers.SessionState.close" in inventory["py:method"]
    assert "talon_one.ApiTimeoutError" in inventory["py:exception"]


def test_code_can_be_copied_but_output_cannot(browser: Any, site: str) -> None:
    from selenium.webdriver.common.by import By

    browser.get(site + "how-to/coupons.html")
    assert browser.find_elements(By.CSS_SELECTOR, ".highlight-python button.copybtn")
    browser.implicitly_wait(0)
    assert not browser.find_elements(By.CSS_SELECTOR, ".highlight-text button.copybtn")
    browser.implicitly_wait(5)


def test_a_reader_goes_from_an_operation_to_its_model_and_back(browser: Any, site: str) -> None:
    from selenium.webdriver.common.by import By

    browser.get(site + "reference/operations/customer-sessions.html#op-update-customer-session-v2")
    section = browser.find_element(By.ID, "op-update-customer-session-v2").find_element(
        By.XPATH, ".."
    )
    follow(browser, section.find_element(By.LINK_TEXT, "IntegrationRequest"))
    assert browser.current_url.endswith("#talon_one.IntegrationRequest")
    follow(browser, browser.find_element(By.LINK_TEXT, "update_customer_session_v2"))
    assert browser.current_url.endswith("#talon_one.IntegrationApi.update_customer_session_v2")


def test_both_colour_modes_can_be_read(browser: Any, site: str) -> None:
    from selenium.webdriver.common.by import By

    browser.get(site + "reference/library/errors.html")
    for theme in ("light", "dark"):
        browser.execute_script("document.body.dataset.theme = arguments[0]", theme)
        back = browser.find_element(By.TAG_NAME, "body").value_of_css_property("background-color")
        shown = browser.find_elements(By.CSS_SELECTOR, "article p, article code, svg.picture text")
        for element in shown[:40]:
            name = "fill" if element.tag_name == "text" else "color"
            colour = element.value_of_css_property(name)
            assert contrast(colour, back) > 4.5, (theme, element.tag_name, colour, back)
