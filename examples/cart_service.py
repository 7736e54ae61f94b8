"""A shop's cart service: sessions stored in SQLite, amounts in cents, one request at a time per cart.

    python examples/cart_service.py [PORT]    against a local emulator; prints what to curl

With TALON_ONE_HOST and TALON_ONE_API_KEY set it uses a deployment, and the file carts.sqlite. Access
control and payment are left out.
"""

from __future__ import annotations

import logging
import os
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from functools import partial
from tempfile import TemporaryDirectory
from time import monotonic, sleep, time
from typing import Any, TypeVar
from uuid import uuid4

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

import talon_one as t1
from talon_one.helpers import (
    IllegalTransition,
    Outcome,
    OutcomeUnknownError,
    SessionState,
    TotalChangedError,
    from_minor,
    to_minor,
)

CURRENCY = "EUR"  # of the Application
PRODUCTS = {
    "SHOE-42": ("Trail running shoes", 9999),
    "SOCK-M": ("Merino socks", 1000),
    "BOTTLE": ("Deposit for a bottle you brought back", -25),
}
WRAPPING = "2.50"  # for each unit
UNREACHABLE = "Discounts are not available at the moment."
log = logging.getLogger("cart_service")

Json = dict[str, Any]
T = TypeVar("T")


class Carts:
    """The sessions, one row each."""

    longest = 60.0  # seconds that all calls of a request may take together
    patience = 10.0  # seconds to wait for another request

    def __init__(self, api: t1.IntegrationApi, path: str) -> None:
        self._api = api
        self._path = path
        with self._database() as database:
            database.execute(
                "CREATE TABLE IF NOT EXISTS carts (id TEXT PRIMARY KEY, session TEXT NOT NULL,"
                " taken_until REAL NOT NULL DEFAULT 0)"
            )

    def create(self) -> SessionState:
        """Create a cart. Talon.One learns of it when the first item is added."""
        session = SessionState(self._api, f"cart-{uuid4()}")
        with self._database() as database:
            row = session.session_id, session.to_json()
            database.execute("INSERT INTO carts (id, session) VALUES (?, ?)", row)
        return session

    @contextmanager
    def taken(self, cart_id: str) -> Iterator[SessionState]:
        """Lock the cart for one request: from reading it, over the calls, to storing it.

        A version check when it is stored would come too late: Talon.One has acted by then. If this
        process dies in between, the row still has the session from before the calls. It holds the keys
        of the requests, so the customer's next try repeats them and nothing is done twice.
        """
        until, text = self._take(cart_id)
        try:
            session = SessionState.from_json(self._api, text)
        except t1.ApiValueError as error:  # by a newer release, before it was rolled back
            log.warning("%s: read from Talon.One: %s", cart_id, error)
            session = SessionState.load(self._api, cart_id)
            text = session.to_json()
        try:
            yield session
        except (t1.ApiTypeError, t1.ApiValueError, t1.BadRequestException) as error:
            state = session.state
            session = SessionState.from_json(self._api, text)  # rejected: nothing has changed
            if isinstance(error, t1.BadRequestException) or session.state != state:
                with suppress(t1.NotFoundException):
                    session.reload()  # the server's state is newer, for example after a crash
            raise
        finally:  # after any other error, too: unsent changes and pending requests are in it
            with self._database() as database:
                database.execute(
                    "UPDATE carts SET session = ?, taken_until = 0 WHERE id = ? AND taken_until = ?",
                    (session.to_json(), cart_id, until),
                )

    def _take(self, cart_id: str) -> tuple[float, str]:
        # Not by an open transaction: SQLite locks the whole file, and all customers would wait.
        end = monotonic() + self.patience
        while True:
            now = time()
            until = now + self.longest
            with self._database() as database:
                taken = database.execute(
                    "UPDATE carts SET taken_until = ? WHERE id = ? AND taken_until < ?",
                    (until, cart_id, now),
                )
                row = database.execute("SELECT session FROM carts WHERE id = ?", (cart_id,))
                found = row.fetchone()
            if found is None:
                raise HTTPException(404, "There is no such cart.")
            if taken.rowcount:
                return until, found[0]
            if monotonic() > end:
                raise HTTPException(503, "The cart is busy.", {"Retry-After": "1"})
            sleep(0.02)

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path)) as database, database:
            yield database


# What customers do. Nothing in a body has been checked before.


def look(session: SessionState, body: Json) -> Json:
    """Return the cart; while it is open, with the current offers."""
    with suppress(IllegalTransition):
        return updated(session)
    return shown(session, session.outcome or session.reload())


def put_item(session: SessionState, body: Json, sku: str) -> Json:
    quantity = wanted(body, "quantity", int)
    if sku not in PRODUCTS:
        raise HTTPException(404, "There is no such product.")
    name, price = PRODUCTS[sku]
    if any(line.sku == sku for line in session.cart_items):
        session.set_quantity(sku, quantity)
    elif quantity:
        session.add_item(sku, quantity, price=from_minor(price, CURRENCY), name=name)
    if quantity and "wrapped" in body:
        wrapping = WRAPPING if wanted(body, "wrapped", bool) else None
        session.set_additional_cost("wrapping", wrapping, item=sku)
    return updated(session)


def log_in(session: SessionState, body: Json) -> Json:
    session.profile_id = wanted(body, "customer", str)
    return updated(session)


def put_coupon(session: SessionState, body: Json, code: str) -> Json:
    """Rejected codes stay: they may be accepted once the cart has changed."""
    session.add_coupon(code)
    return updated(session)


def delete_coupon(session: SessionState, body: Json, code: str) -> Json:
    if not session.remove_coupon(code):
        raise HTTPException(404, "The cart does not have this code.")
    return updated(session)


def check_out(session: SessionState, body: Json) -> Json:
    """Close the cart at the total that the customer agreed to. A second call changes nothing."""
    agreed = from_minor(wanted(body, "total", int), CURRENCY)
    try:
        order = session.close(expect=agreed, currency=CURRENCY, confirm=True)
    except TotalChangedError as error:
        if error.closed:  # before: this is another total than the one that was paid
            raise HTTPException(409, "The order is closed already.") from error
        raise HTTPException(
            409, f"The total has changed, it is {cents(error.actual)} now."
        ) from error
    return shown(session, order)


def give_back(session: SessionState, body: Json) -> Json:
    """Return units. The refund is what was paid for them."""
    outcome = session.return_items(wanted(body, "items", dict), run_rule_engine=True)
    return {**shown(session, outcome), **refunded(outcome)}


def cancel(session: SessionState, body: Json) -> Json:
    outcome = session.cancel()
    return {**shown(session, outcome), **(refunded(outcome) if outcome.closing else {})}


def refunded(outcome: Outcome) -> Json:
    refund = outcome.refund(CURRENCY)
    if refund.lost:
        log.warning("%s of discounts are lost by a return", refund.lost)
    return {"refund": cents(refund.amount)}


def updated(session: SessionState) -> Json:
    """Send the changes. If Talon.One is not available the customer goes on, at plain prices."""
    outcome = session.update(fallback=True)
    if outcome.degraded:
        log.warning("%s: no discounts: %s", session, outcome.cause)
    for drift in outcome.drift:
        log.warning("%s: somebody else has changed it: %s", session, drift)
    return shown(session, outcome)


def shown(session: SessionState, outcome: Outcome) -> Json:
    """Return the cart as the shop's pages show it."""
    prices = outcome.prices.rounded(CURRENCY)
    if prices.mismatches:
        log.error("%s: %s", session, prices.mismatches)
    verdicts = [(code, outcome.verdicts.get(code)) for code in session.coupon_codes]
    return {
        "cart": session.session_id,
        "state": session.state or "open",
        "customer": session.profile_id,
        "items": [
            {
                "sku": line.sku,
                "name": line.name,
                "quantity": len(line.units),
                "total": cents(line.total),
            }
            for line in prices.lines
            if line.units
        ],
        "gifts": [{"sku": gift.sku, "quantity": gift.quantity} for gift in prices.free_items],
        "coupons": [
            {"code": code, "problem": verdict and verdict.rejection and verdict.rejection.message}
            for code, verdict in verdicts
        ],
        "discounts": [
            {"name": discount.name, "amount": cents(discount.amount)}
            for discount in prices.discounts
        ],
        "total": 0 if session.state == "cancelled" else cents(prices.total),
        "notice": UNREACHABLE if outcome.degraded else None,
    }


cents = partial(to_minor, currency=CURRENCY)


def wanted(body: Json, name: str, kind: type[T]) -> T:
    value = body.get(name)
    if type(value) is not kind:  # a bool is no quantity
        raise HTTPException(400, f"{name}: expected {kind.__name__}")
    return value


# HTTP.


def service(configuration: t1.Configuration, path: str) -> Starlette:
    """The service, with its carts in the SQLite file at a path."""
    client = t1.ApiClient(configuration)
    carts = Carts(t1.IntegrationApi(client), path)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        with client:
            yield

    async def create(request: Request) -> Response:
        session = await run_in_threadpool(carts.create)
        where = {"Location": f"/carts/{session.session_id}"}
        return JSONResponse({"cart": session.session_id}, 201, where)

    def route(path: str, method: str, action: Callable[..., Json]) -> Route:
        def act(cart: str, **parts: Any) -> Json:
            with carts.taken(cart) as session:
                return action(session, **parts)

        async def endpoint(request: Request) -> Response:
            body = await read_body(request)
            return JSONResponse(await run_in_threadpool(act, **request.path_params, body=body))

        return Route(f"/carts/{{cart}}{path}", endpoint, methods=[method])

    routes = [
        Route("/carts", create, methods=["POST"]),
        route("", "GET", look),
        route("/items/{sku}", "PUT", put_item),
        route("/customer", "PUT", log_in),
        route("/coupons/{code}", "PUT", put_coupon),
        route("/coupons/{code}", "DELETE", delete_coupon),
        route("/checkout", "POST", check_out),
        route("/returns", "POST", give_back),
        route("/cancel", "POST", cancel),
    ]
    errors = {HTTPException: refused, t1.TalonOneError: failed}
    return Starlette(routes=routes, exception_handlers=errors, lifespan=lifespan)


async def read_body(request: Request) -> Json:
    try:
        body = await request.json() if await request.body() else {}
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise HTTPException(400, "The body must be a JSON object.")
    return body


async def refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"error": error.detail}, error.status_code, error.headers)


async def failed(request: Request, error: Exception) -> Response:
    """Tell the caller what to do about an error of the SDK; log what only we can do."""
    match error:
        case IllegalTransition():
            return JSONResponse({"error": str(error)}, 409)
        case t1.ApiTypeError() | t1.ApiValueError():
            return JSONResponse({"error": str(error)}, 400)
        case t1.BadRequestException():
            log.warning("%s", error)
            return JSONResponse({"error": "This was rejected. Please look at the cart again."}, 409)
        case OutcomeUnknownError() | t1.ApiConnectionError() | t1.ServiceException():
            log.warning("%s", error)
            again = {"error": "Please try again. Nothing is charged twice."}
            return JSONResponse(again, 503, {"Retry-After": "1"})
        case _:
            log.error("%s", error)
            return JSONResponse({"error": "Something went wrong on our side."}, 500)


# The command.


def serve(port: int) -> None:
    if os.environ.get("TALON_ONE_HOST"):
        run(t1.Configuration.from_env(deadline=5), "carts.sqlite", port)
        return
    from talon_one.emulator import DEMO, Emulator

    with Emulator(DEMO) as emulator, TemporaryDirectory() as folder:
        configuration = t1.Configuration(
            emulator.url, api_key=emulator.api_key, deadline=5, trust_env=False
        )
        run(configuration, f"{folder}/carts.sqlite", port)


def run(configuration: t1.Configuration, path: str, port: int) -> None:
    with socket.create_server(("127.0.0.1", port)) as listener:
        print(TO_CURL.replace("PORT", str(listener.getsockname()[1])), flush=True)
        server = uvicorn.Server(uvicorn.Config(service(configuration, path), log_level="warning"))
        server.run(sockets=[listener])


TO_CURL = """\
CARTS=http://127.0.0.1:PORT/carts
CART=$CARTS/$(curl -sX POST $CARTS | cut -d'"' -f4)
curl -X PUT $CART/items/SHOE-42 -d '{"quantity": 1}'
curl -X PUT $CART/items/SOCK-M -d '{"quantity": 2}'
curl -X PUT $CART/customer -d '{"customer": "alice"}'
curl -X PUT $CART/coupons/SUMMER-99
curl -X PUT $CART/coupons/WELCOME10
curl -X POST $CART/checkout -d '{"total": 10799}'
curl -X POST $CART/returns -d '{"items": {"SOCK-M": 1}}'
curl -X POST $CART/cancel
"""

if __name__ == "__main__":
    serve(int(sys.argv[1]) if sys.argv[1:] else 8000)
