"""What the checkouts in Flask, FastAPI and Django share: stored sessions, and errors as HTTP statuses."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from decimal import Decimal
from time import monotonic, sleep, time
from typing import Any

import talon_one as t1
from talon_one.helpers import IllegalTransition, Outcome, SessionState, TotalChangedError


class Busy(Exception):
    """Another request has the cart."""


class Carts:
    """Sessions in a table of SQLite, which any number of processes may use."""

    longest = 30.0  # seconds after which a cart is free although its process has died
    patience = 5.0  # seconds to wait for another request

    def __init__(self, api: t1.IntegrationApi, path: str) -> None:
        self._api, self._path = api, path
        self._execute(
            "CREATE TABLE IF NOT EXISTS carts"
            " (id TEXT PRIMARY KEY, session TEXT, taken_until REAL NOT NULL DEFAULT 0)"
        )

    @contextmanager
    def taken(self, cart_id: str) -> Iterator[SessionState]:
        """Lock a cart, from reading it, over the calls, to storing it."""
        until, text = self._take(cart_id)
        session = SessionState(self._api, cart_id)
        if text:
            session = SessionState.from_json(self._api, text)
        try:
            yield session
        except (t1.ApiTypeError, t1.ApiValueError, t1.BadRequestException) as error:
            session = session if text is None else SessionState.from_json(self._api, text)
            if isinstance(error, t1.BadRequestException):
                with suppress(t1.TalonOneError):
                    session.reload()
            raise  # rejected: the change is dropped
        finally:  # after other errors, too: the session has unsent changes and pending requests
            self._execute(
                "UPDATE carts SET session = ?, taken_until = 0 WHERE id = ? AND taken_until = ?",
                *(session.to_json(), cart_id, until),
            )

    def _take(self, cart_id: str) -> tuple[float, str | None]:
        self._execute("INSERT OR IGNORE INTO carts (id) VALUES (?)", cart_id)
        end = monotonic() + self.patience
        while True:
            now = time()
            rows = self._execute(
                "UPDATE carts SET taken_until = ? WHERE id = ? AND taken_until < ?"
                " RETURNING taken_until, session",
                *(now + self.longest, cart_id, now),
            )
            if rows:
                return rows[0]
            if monotonic() > end:
                raise Busy("Another request has this cart.")
            sleep(0.02)

    def _execute(self, statement: str, *values: object) -> list[Any]:
        with closing(sqlite3.connect(self._path)) as database, database:
            return database.execute(statement, values).fetchall()


def put_item(session: SessionState, sku: str, quantity: int) -> dict[str, Any]:
    if any(line.sku == sku for line in session.cart_items):
        session.set_quantity(sku, quantity)
    else:
        session.add_item(sku, quantity, price=Decimal("99.99"))  # from your catalog
    return shown(session, session.update(fallback=True))


def put_coupon(session: SessionState, code: str) -> dict[str, Any]:
    session.add_coupon(code)
    return shown(session, session.update(fallback=True))


def check_out(session: SessionState, total: str) -> dict[str, Any]:
    """Close the session at the total that the customer agreed to."""
    return shown(session, session.close(expect=Decimal(total), currency="EUR", confirm=True))


def shown(session: SessionState, outcome: Outcome) -> dict[str, Any]:
    prices = outcome.prices.rounded("EUR")
    problems = {rejection.code: rejection.message for rejection in outcome.rejected_coupons}
    return {"state": session.state, "total": str(prices.total), "problems": problems}


def status_of(error: Exception) -> int:
    """Return the status of the response to the browser; log the errors with status 500."""
    match error:
        case IllegalTransition() | TotalChangedError() | t1.ConflictException():
            return 409
        case t1.ApiTypeError() | t1.ApiValueError() | t1.BadRequestException():
            return 400
        case t1.UnauthorizedException() | t1.ForbiddenException() | t1.NotFoundException():
            return 500  # our key or our host is wrong
        case _:
            return 503  # try again: nothing is charged twice
