"""The window as HTML: what it shows, what it hides, and who may use it. No script runs here."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import pytest

from talon_one.emulator import (
    DEMO,
    AddLoyaltyPoints,
    Application,
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
    Setup,
)

from .conftest import LENIENT
from .emulator_client import KEY, MANAGEMENT_KEY, START, Shop, item

INJECTION = '<script>alert("x")</script><img src=x onerror=alert(1)>\'"&</pre></code>'
VIEWS = ("requests", "sessions", "customers", "campaigns")

SHOP = Setup(
    campaigns=[
        Campaign(
            "Welcome",
            coupons=[Coupon("WELCOME10")],
            conditions=[CouponValid(), CartContains(Items(skus=["mug"]))],
            effects=[SetDiscount(percent=10)],
            limits=[Limit("redeemCoupon", 2), Limit("redeemCoupon", 1, per=["Profile"])],
        ),
        Campaign(
            "Mugs",
            effects=[SetDiscountPerItem(percent=33, items=Items(skus=["mug"]))],
        ),
        Campaign("Points", effects=[AddLoyaltyPoints("club", points_per_unit=1)]),
    ],
    loyalty_programs=[LoyaltyProgram("club", title="The club", pending="1D", validity="30D")],
)


class Page(HTMLParser):
    """A page: its text, tables, tags, and the attributes of its elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.text = ""
        self.tags: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self._cell = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.append((tag, dict(attrs)))
        if tag == "tr":
            self.rows.append([])
        self._cell = self._cell or tag in ("td", "th")
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        self._cell = self._cell and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._cell:
            self.rows[-1][-1] += data

    def row(self, first: str) -> list[str]:
        """The row that begins with this text."""
        return next(row for row in self.rows if row and row[0] == first)


@dataclass(frozen=True)
class Reply:
    status: int
    headers: http.client.HTTPMessage
    text: str


class Visitor:
    """Opens the window as a browser without JavaScript does."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator
        self.host = urlsplit(emulator.url).netloc

    def ask(self, method: str, path: str, body: str | None = None, **headers: str) -> Reply:
        connection = http.client.HTTPConnection(self.host, timeout=10)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, named)
        response = connection.getresponse()
        reply = Reply(response.status, response.headers, response.read().decode())
        connection.close()
        return reply

    def open(self, view: str = "requests", **selection: object) -> Page:
        reply = self.ask("GET", "/?" + urlencode({"view": view, **selection}))
        assert reply.status == 200, reply.text
        return Page(reply.text)

    def send(self, action: str, **form: object) -> Reply:
        """Send a form of the page."""
        origin = f"http://{self.host}"
        return self.ask("POST", f"/-/{action}?view=requests", urlencode(form), Origin=origin)


@pytest.fixture
def clock() -> Clock:
    return Clock(START)


@pytest.fixture
def emulator(clock: Clock) -> Iterator[Emulator]:
    keys = {"api_key": KEY, "management_key": MANAGEMENT_KEY}
    with Emulator(SHOP, settings=LENIENT, **keys, clock=clock, window=True) as emulator:  # type: ignore[arg-type]
        yield emulator


@pytest.fixture
def shop(emulator: Emulator) -> Iterator[Shop]:
    shop = Shop(emulator)
    yield shop
    shop.close()


@pytest.fixture
def visitor(emulator: Emulator) -> Visitor:
    return Visitor(emulator)


def fill(shop: Shop, **more: Any) -> None:
    cart = [item("mug", 9.99, 3), item("tea", 4.5)]
    codes = ["WELCOME10", "NO-SUCH-CODE"]
    shop.put(profileId="anna", cartItems=cart, couponCodes=codes, **more)


# --- what it shows -------------------------------------------------------------------------------


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_of_a_new_emulator_can_be_opened(visitor: Visitor, view: str) -> None:
    assert "Talon.One emulator" in visitor.open(view).text


def test_requests_have_status_effects_and_timing(shop: Shop, visitor: Visitor) -> None:
    fill(shop)
    shop.get("missing")
    text = visitor.open().text
    for shown in ("PUT/v2/customer_sessions/cart200", "acceptCoupon", "404", " ms"):
        assert shown in text
    page = visitor.open(request=1)
    assert page.row("setDiscount")[1:3] == ["Welcome", "Welcome"]
    assert "There is no customer session 'missing'" in visitor.open(request=2).text


def test_a_lost_response_is_shown_as_a_reset(shop: Shop, visitor: Visitor) -> None:
    shop.emulator.fail_next(reset=True)
    with pytest.raises(OSError):
        shop.get()
    assert "reset" in visitor.open().text


def test_the_breakdown_sums_to_the_total_unit_by_unit(shop: Shop, visitor: Visitor) -> None:
    fill(shop, additionalCosts={"shipping": {"price": 3.95}})
    page = visitor.open("sessions")
    paid = [row[4] for row in page.rows if row[0].startswith("unit ") or row[0] == "shipping"]
    assert len(paid) == 5
    total = page.row("Total")[4]
    assert sum(map(Decimal, paid)) == Decimal(total) == Decimal("24.69")
    assert page.row("Before discounts")[4] == "38.42"
    assert page.row("unit 1")[1:] == ["9.99", "-3.29 Mugs#0", "6.70", "5.79"]


def test_a_rejected_code_has_its_reason(shop: Shop, visitor: Visitor) -> None:
    shop.put(profileId="anna", cartItems=[item("tea")], couponCodes=["WELCOME10", "NO-SUCH-CODE"])
    page = visitor.open("sessions", session="cart")
    assert page.row("NO-SUCH-CODE")[1] == "rejected"
    assert "We don't recognize this code." in page.row("NO-SUCH-CODE")[2]
    assert "condition 1" in page.row("WELCOME10")[2]  # CartContains
    assert "CouponRejectedByCondition" in page.row("WELCOME10")[2]


def test_looking_at_an_open_session_changes_nothing(shop: Shop, visitor: Visitor) -> None:
    fill(shop)
    before = shop.emulator.snapshot()
    for view in VIEWS:
        visitor.open(view)
    assert shop.emulator.snapshot() == before


def test_a_ledger_has_tentative_pending_and_active_points(
    shop: Shop, visitor: Visitor, clock: Clock
) -> None:
    shop.put("tea", profileId="anna", cartItems=[item("tea", 4)])
    assert visitor.open("customers").row("The club")[2:] == ["0", "0", "0", "0", "4"]
    shop.put("tea", profileId="anna", state="closed")
    page = visitor.open("customers", environment="sandbox", profile="anna")
    assert page.row("The club")[2:] == ["0", "4", "0", "0", "4"]
    assert "pending until 2026-03-02 12:00" in page.text
    clock.advance(days=2)
    page = visitor.open("customers", environment="sandbox", profile="anna")
    assert page.row("The club")[2:] == ["4", "0", "0", "4", "0"]
    assert "active until 2026-04-01 12:00" in page.text


def test_budgets_show_what_is_used(shop: Shop, visitor: Visitor) -> None:
    fill(shop, state="closed")
    page = visitor.open("campaigns", campaign=1)
    budgets = [row for row in page.rows if row[0] == "redeemCoupon" and len(row) == 5]
    assert [row[1:] for row in budgets] == [
        ["the campaign", "", "1 of 2", "1 of 2"],
        ["Profile", "Profile=anna", "1 of 1", "1 of 1"],
    ]
    assert page.row("WELCOME10")[1:] == ["coupon", "1", "unlimited"]


def test_cards_are_shown_with_their_points(visitor: Visitor) -> None:
    setup = Setup(loyalty_programs=[LoyaltyProgram("cards", card_based=True)])
    with Emulator(setup, api_key=KEY, management_key=MANAGEMENT_KEY, window=True) as emulator:
        shop = Shop(emulator)
        card = shop.ask("POST", "/v1/loyalty_programs/1/cards", {"status": "active"}).body
        number = card["identifier"]
        shop.ask("PUT", f"/v1/loyalty_programs/1/cards/{number}/add_points", {"points": 7})
        page = Visitor(emulator).open("customers", environment="sandbox", card=f"1:{number}")
        assert page.row("cards")[2] == "7"
        shop.close()


def test_applications_and_environments_are_told_apart() -> None:
    setup = Setup(
        applications=[
            Application("Shop", api_key="key-of-the-shop"),
            Application("Live", api_key="key-of-live", sandbox=False),
        ]
    )
    with Emulator(setup, window=True) as emulator:
        for key, profile in (("key-of-the-shop", "anna"), ("key-of-live", "ben")):
            shop = Shop(emulator)
            shop.send(
                "PUT",
                "/v2/customer_sessions/same",
                f'{{"customerSession": {{"profileId": "{profile}"}}}}'.encode(),
                Authorization=f"ApiKey-v1 {key}",
            )
            shop.close()
        visitor = Visitor(emulator)
        assert "anna" in visitor.open("sessions", application=1, session="same").text
        assert "Live" in visitor.open("sessions", application=2, session="same").text
        assert "ben" in visitor.open("customers", environment="live", profile="ben").text


# --- what it hides -------------------------------------------------------------------------------


@pytest.fixture
def injected(shop: Shop, visitor: Visitor) -> Visitor:
    """A visitor of a shop all of whose texts are HTML."""
    shop.put(
        INJECTION,
        profileId=INJECTION,
        cartItems=[item(INJECTION, name=INJECTION, attributes={INJECTION: INJECTION})],
        additionalCosts={INJECTION: {"price": 1}},
        couponCodes=[INJECTION],
        referralCode=INJECTION,
        identifiers=[INJECTION],
    )
    shop.send("GET", "/" + quote(INJECTION) + "?" + quote(INJECTION) + "=" + quote(INJECTION))
    return visitor


@pytest.mark.parametrize("view", VIEWS)
def test_no_text_of_a_customer_becomes_html(injected: Visitor, view: str) -> None:
    for selection in (
        {},
        {"request": 1},
        {"session": INJECTION},
        {"session": INJECTION + "?", "profile": INJECTION, "environment": INJECTION},
        {"environment": "sandbox", "profile": INJECTION},
        {"campaign": INJECTION, "application": INJECTION, INJECTION: INJECTION},
    ):
        page = injected.open(view, **selection)
        assert page.tags.count("script") == 1
        assert page.tags.count("img") == 1
        assert not [name for _, known in page.attributes for name in known if name[:2] == "on"]
        assert page.tags.count("pre") == page.html.count("</pre>")


def test_errors_of_actions_are_escaped(visitor: Visitor) -> None:
    reply = visitor.send("clock", do="advance", amount=1, unit=INJECTION)
    assert reply.status == 400
    assert Page(reply.text).tags.count("script") == 1


def test_keys_and_passwords_are_never_shown(shop: Shop, visitor: Visitor) -> None:
    fill(shop)
    shop.put("keys", cartItems=[item(KEY)], attributes={"note": f"{KEY} {MANAGEMENT_KEY}"})
    shop.send("GET", f"/v1/{KEY}?key={MANAGEMENT_KEY}")
    body = {"email": "anna@shop.example", "password": "hunter-22"}
    shop.ask("POST", "/v1/sessions", body)
    signed_in = {"email": "admin@example.com", "password": MANAGEMENT_KEY}
    token = shop.ask("POST", "/v1/sessions", signed_in).body["token"]
    shop.put("token", cartItems=[item(token)])
    for view in VIEWS:
        for selection in (
            {},
            {"request": 2},
            {"request": 3},
            {"request": 4},
            {"request": 5},
            {"session": "keys"},
            {"session": "token"},
        ):
            html = visitor.open(view, **selection).html
            for secret in (KEY, MANAGEMENT_KEY, "hunter-22", token):
                assert secret not in html
    assert "(hidden)" in visitor.open("sessions", session="keys").text


# --- what it does --------------------------------------------------------------------------------


def test_the_clock_is_advanced_stopped_and_put_back(visitor: Visitor, clock: Clock) -> None:
    assert visitor.send("clock", do="advance", amount=1.5, unit="days").status == 200
    assert (clock() - START).total_seconds() == 1.5 * 86400
    visitor.send("clock", do="run")
    assert clock.stopped is None
    visitor.send("clock", do="stop")
    assert clock.stopped is not None
    visitor.send("clock", do="reset")
    assert clock() == START


@pytest.mark.parametrize(
    ("action", "form"),
    [
        ("clock", {"do": "advance", "amount": "-1", "unit": "days"}),
        ("clock", {"do": "advance", "amount": "1e300", "unit": "days"}),
        ("clock", {"do": "advance", "amount": "3000000", "unit": "days"}),
        ("clock", {"do": "advance", "amount": "nan", "unit": "days"}),
        ("clock", {"do": "advance", "amount": "", "unit": "days"}),
        ("clock", {}),
        ("failures", {"do": "add", "how": "503", "times": "0"}),
        ("failures", {"do": "add", "how": "503", "operation": "noSuchOperation"}),
        ("failures", {"do": "add", "how": "explode"}),
        ("restore", {"number": "7"}),
        ("restore", {}),
        ("upload", {}),
    ],
)
def test_a_form_that_makes_no_sense_says_why_and_changes_nothing(
    shop: Shop, visitor: Visitor, action: str, form: dict[str, str]
) -> None:
    fill(shop)
    before = shop.emulator.snapshot()
    reply = visitor.send(action, **form)
    assert reply.status == 400
    assert "That failed: " in Page(reply.text).text
    assert shop.emulator.snapshot() == before
    assert shop.get().status == 200


def test_the_next_request_fails(shop: Shop, visitor: Visitor) -> None:
    fill(shop)
    reply = visitor.send("failures", do="add", how="429", times=2, operation="getCustomerSession")
    assert "429 too many requests, 2 \N{MULTIPLICATION SIGN} getCustomerSession" in reply.text
    assert shop.put().status == 200
    assert [shop.get().status for _ in range(3)] == [429, 429, 200]
    visitor.send("failures", do="add", how="503", times=1)
    visitor.send("failures", do="stop")
    assert shop.get().status == 200


def test_a_snapshot_is_taken_downloaded_and_restored(shop: Shop, visitor: Visitor) -> None:
    fill(shop)
    assert "Snapshot 1 is taken." in visitor.send("snapshots", do="take").text
    downloaded = visitor.ask("GET", "/-/snapshots/1")
    assert downloaded.headers["content-type"] == "application/json"
    assert downloaded.text == shop.emulator.snapshot()
    shop.put("later")
    assert "Snapshot 1 is restored." in visitor.send("restore", number=1).text
    assert (shop.get().status, shop.get("later").status) == (200, 404)
    shop.put("later")
    form = (
        '--cut\r\nContent-Disposition: form-data; name="file"; filename="s.json"\r\n\r\n'
        f"{downloaded.text}\r\n--cut--\r\n"
    )
    kind = "multipart/form-data; boundary=cut"
    origin = f"http://{visitor.host}"
    assert visitor.ask("POST", "/-/upload", form, Origin=origin, Content_Type=kind).status == 200
    assert shop.get("later").status == 404


def test_only_the_latest_snapshots_are_kept(visitor: Visitor) -> None:
    for _ in range(12):
        visitor.send("snapshots", do="take")
    found = [visitor.ask("GET", f"/-/snapshots/{number}").status for number in (1, 2, 3, 12, 13)]
    assert found == [404, 404, 200, 200, 404]


def test_everything_is_forgotten(shop: Shop, visitor: Visitor) -> None:
    fill(shop)
    visitor.send("reset")
    assert shop.get().status == 404
    assert len(shop.emulator.requests) == 1


def test_the_page_is_not_sent_again_while_nothing_changes(shop: Shop, visitor: Visitor) -> None:
    tag = visitor.ask("GET", "/").headers["etag"]
    assert visitor.ask("GET", "/", If_None_Match=tag).status == 304
    fill(shop)
    assert visitor.ask("GET", "/", If_None_Match=tag).status == 200


# --- copies --------------------------------------------------------------------------------------


def copies(page: Page) -> tuple[str, str]:
    """The request as curl and as Python."""
    found = [part.partition("</code>")[0] for part in page.html.split("<code>")[1:]]
    parser = [Page(part).text for part in found]
    (curl,) = (text for text in parser if text.startswith("curl "))
    (python,) = (text for text in parser if "import " in text)
    return curl, python


def run(command: list[str], emulator: Emulator) -> str:
    environment = {
        **os.environ,
        "TALON_ONE_API_KEY": emulator.api_key,
        "TALON_ONE_MANAGEMENT_KEY": emulator.management_key,
    }
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def request_facts(emulator: Emulator) -> Any:
    request = emulator.requests[-1]
    return request.operation, request.path, dict(request.query), request.body, request.status


@pytest.mark.parametrize("form", ["curl", "python"])
@pytest.mark.parametrize("kind", ["update", "dry", "get", "page", "events", "points"])
def test_a_copied_request_runs_and_is_the_same(
    shop: Shop, visitor: Visitor, form: str, kind: str
) -> None:
    name = 'it\'s "$HOME" `x` \\ %41'
    fill(shop)
    path = f"/v2/customer_sessions/{quote(name, safe='')}"
    if kind == "update":
        shop.put(name, profileId=name, cartItems=[item(name, 9.99, attributes={"a": None})])
    elif kind == "dry":
        shop.ask("PUT", path + "?dry=true", {"customerSession": {"profileId": "anna"}})
    elif kind == "get":
        shop.put(name)
        shop.ask("GET", path)
    elif kind == "page":
        shop.ask("GET", "/v1/applications?pageSize=5&skip=0")
    elif kind == "events":
        shop.ask("POST", "/v2/events?silent=no", {"profileId": "anna", "type": name})
    else:
        points = {"points": Decimal("2.5"), "name": name}
        shop.ask("PUT", "/v1/loyalty_programs/1/profile/anna/add_points", points)
    sent = request_facts(shop.emulator)
    curl, python = copies(visitor.open())
    run(["sh", "-c", curl] if form == "curl" else [sys.executable, "-c", python], shop.emulator)
    assert request_facts(shop.emulator) == sent


def test_a_request_that_the_client_would_not_send_is_copied_all_the_same(
    shop: Shop, visitor: Visitor
) -> None:
    shop.send("PUT", "/v2/customer_sessions/cart", b"this is no JSON: \xc3\xa4")
    curl, python = copies(visitor.open())
    assert "urllib" in python
    for command in (["sh", "-c", curl], [sys.executable, "-c", python]):
        subprocess.run(
            command, env={**os.environ, "TALON_ONE_API_KEY": KEY}, capture_output=True, check=False
        )
        again = shop.emulator.requests[-1]
        assert (again.content, again.status) == (b"this is no JSON: \xc3\xa4", 400)
    assert len(shop.emulator.requests) == 3


# --- who may use it ------------------------------------------------------------------------------


def test_without_the_option_there_is_no_window(open_shop: Any) -> None:
    shop = open_shop(DEMO)
    assert shop.send("GET", "/").status == 404
    assert len(shop.emulator.requests) == 1


def test_without_the_option_the_client_is_not_loaded() -> None:
    code = (
        "import sys; from talon_one.emulator import Emulator; Emulator();"
        "assert not {'talon_one.models', 'talon_one.helpers'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_command_opens_it_in_a_browser(tmp_path: Path) -> None:
    opened = tmp_path / "opened"
    browser = f"""{sys.executable} -c 'open("{opened}", "w").write(__import__("sys").argv[1])' %s"""
    process = subprocess.Popen(
        [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--open"],
        env={**os.environ, "BROWSER": browser},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        lines = iter(process.stdout.readline, "")
        window = next(line.split()[1] for line in lines if line.startswith("Window:"))
        connection = http.client.HTTPConnection(urlsplit(window).netloc, timeout=10)
        connection.request("GET", "/")
        assert connection.getresponse().status == 200
        connection.close()
    finally:
        process.terminate()
        assert process.wait(30) == 0
        process.stdout.close()
    assert opened.read_text() == window.rstrip("/")


def test_the_window_is_no_request_of_the_api(shop: Shop, visitor: Visitor) -> None:
    shop.emulator.fail_next(status=503)
    visitor.open()
    assert len(shop.emulator.requests) == 0
    assert shop.get().status == 503


@pytest.mark.parametrize("path", ["/", "/-/snapshots/1", "/-/script.js"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:80"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://localhost:3000"},
        {"Origin": "null"},
    ],
)
def test_other_pages_cannot_read_it(visitor: Visitor, path: str, headers: dict[str, str]) -> None:
    visitor.send("snapshots", do="take")
    assert visitor.ask("GET", path, **headers).status == 403


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "http://localhost:3000", "null", "", "http://127.0.0.1", None]
)
@pytest.mark.parametrize("action", ["clock", "failures", "snapshots", "restore", "upload", "reset"])
def test_other_pages_cannot_drive_it(
    shop: Shop, visitor: Visitor, action: str, origin: str | None
) -> None:
    fill(shop)
    before = shop.emulator.snapshot()
    headers = {} if origin is None else {"Origin": origin}
    form = urlencode({"do": "stop", "number": 1})
    assert visitor.ask("POST", f"/-/{action}", form, **headers).status == 403
    assert shop.emulator.snapshot() == before
    assert visitor.ask("GET", "/-/snapshots/1").status == 404


def test_the_browser_is_told_to_keep_other_pages_out(visitor: Visitor) -> None:
    headers = visitor.ask("GET", "/").headers
    policy = headers["content-security-policy"]
    for rule in ("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"):
        assert rule in policy
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in headers
    assert headers["cache-control"] == "no-store"


def test_nothing_is_changed_by_opening_an_address(shop: Shop, visitor: Visitor) -> None:
    fill(shop)
    reply = visitor.ask("GET", "/-/reset?view=sessions")
    assert (reply.status, reply.headers["location"]) == (303, "/?view=sessions")
    assert shop.get().status == 200


@pytest.mark.parametrize(("method", "path"), [("PUT", "/"), ("DELETE", "/-/reset")])
def test_other_methods_are_refused(visitor: Visitor, method: str, path: str) -> None:
    assert visitor.ask(method, path, Origin=f"http://{visitor.host}").status == 405


@pytest.mark.parametrize("path", ["/-/", "/-/nothing", "/-/../emulator.py", "/-/snapshots/x"])
def test_other_paths_do_not_exist(visitor: Visitor, path: str) -> None:
    assert visitor.ask("GET", path).status == 404


def test_all_it_loads_comes_from_the_emulator(visitor: Visitor) -> None:
    page = visitor.open()
    loaded = [
        known.get("src") or known.get("href")
        for tag, known in page.attributes
        if tag in ("link", "script", "img")
    ]
    assert len(loaded) == 4
    for address in loaded:
        assert address is not None
        reply = visitor.ask("GET", address)
        assert reply.status == 200
        assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", reply.text)
