"""A checkout in FastAPI: one client for the process, sessions in a store, customers who hang up.

Run it with `TALON_ONE_HOST` and `TALON_ONE_API_KEY` set: `uvicorn --factory async_checkout:from_env`.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

from fastapi import FastAPI, HTTPException
from fastapi.responses import JSONResponse

import talon_one as t1
from talon_one.helpers import AsyncSessionState, IllegalTransition, Outcome

CURRENCY = "EUR"
PRICES = {"SHOE-42": "99.99", "SOCK-1": "4.99"}


class Carts:
    """Sessions as JSON, as a database would keep them between two requests."""

    def __init__(self, api: t1.AsyncIntegrationApi) -> None:
        self._api = api
        self._stored: dict[str, str] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def create(self) -> str:
        """Store an empty cart and return its id."""
        session = AsyncSessionState(self._api, uuid4().hex)
        self._stored[session.session_id] = session.to_json()
        return session.session_id

    @asynccontextmanager
    async def taken(self, cart: str) -> AsyncIterator[AsyncSessionState]:
        """Take a session out of the store and put it back, also if the request is cancelled or fails.

        One request at a time has it, as a row that is locked in a database.
        """
        if cart not in self._stored:
            raise HTTPException(404, "There is no such cart.")
        async with self._locks[cart]:
            session = AsyncSessionState.from_json(self._api, self._stored[cart])
            try:
                yield session
            finally:
                self._stored[cart] = session.to_json()  # with what is not settled yet


def service(configuration: t1.Configuration) -> FastAPI:
    """Return the application."""
    client = t1.AsyncApiClient(configuration)
    carts = Carts(t1.AsyncIntegrationApi(client))
    closing: set[asyncio.Task[dict[str, Any]]] = set()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with client:
            yield
            await asyncio.gather(*closing, return_exceptions=True)

    app = FastAPI(lifespan=lifespan)

    @app.post("/carts", status_code=201)
    async def create() -> dict[str, str]:
        return {"cart": carts.create()}

    @app.put("/carts/{cart}/items/{sku}")
    async def put_item(cart: str, sku: str, quantity: int = 1) -> dict[str, Any]:
        if sku not in PRICES:
            raise HTTPException(404, "There is no such product.")
        async with carts.taken(cart) as session:
            session.add_item(sku, price=PRICES[sku], quantity=quantity)
            return shown(await session.update(fallback=True, deadline=2))

    @app.put("/carts/{cart}/coupons/{code}")
    async def put_coupon(cart: str, code: str) -> dict[str, Any]:
        async with carts.taken(cart) as session:
            session.add_coupon(code)
            return shown(await session.update(deadline=2))

    @app.post("/carts/{cart}/checkout")
    async def check_out(cart: str, total: str) -> dict[str, Any]:
        async def close() -> dict[str, Any]:
            async with carts.taken(cart) as session:
                return shown(await session.close(expect=total, currency=CURRENCY, confirm=True))

        # The order is made although the customer hangs up.
        task = asyncio.create_task(close())
        closing.add(task)
        task.add_done_callback(closing.discard)
        return await asyncio.shield(task)

    @app.exception_handler(IllegalTransition)
    async def refuse(request: object, error: Exception) -> JSONResponse:
        return JSONResponse({"detail": str(error)}, 409)

    return app


def from_env() -> FastAPI:
    """Return the application for the account that the environment names."""
    return service(t1.Configuration.from_env())


def shown(outcome: Outcome) -> dict[str, Any]:
    """Return what the customer sees."""
    return {
        "total": str(outcome.prices.rounded(CURRENCY).total),
        "discounted": not outcome.degraded,
        "rejected": [rejection.code for rejection in outcome.rejected_coupons],
    }
