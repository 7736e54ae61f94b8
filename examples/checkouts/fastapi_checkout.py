"""A checkout in FastAPI: ``TALON_ONE_HOST=... TALON_ONE_API_KEY=... uvicorn fastapi_checkout:app``"""

import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import carts as shop
from fastapi import Body, FastAPI, Request
from fastapi.responses import JSONResponse

import talon_one as t1

client = t1.ApiClient(t1.Configuration.from_env(deadline=3))  # opens no connection yet
carts = shop.Carts(t1.IntegrationApi(client), os.environ["CARTS"])


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    with client:  # closed when the server stops
        yield


app = FastAPI(lifespan=lifespan)


# FastAPI runs plain functions in threads, so that no call blocks the event loop.
@app.put("/carts/{cart}/items/{sku}")
def put_item(cart: str, sku: str, quantity: Annotated[int, Body(embed=True)]) -> dict[str, Any]:
    with carts.taken(cart) as session:
        return shop.put_item(session, sku, quantity)


@app.put("/carts/{cart}/coupons/{code}")
def put_coupon(cart: str, code: str) -> dict[str, Any]:
    with carts.taken(cart) as session:
        return shop.put_coupon(session, code)


@app.post("/carts/{cart}/checkout")
def check_out(cart: str, total: Annotated[str, Body(embed=True)]) -> dict[str, Any]:
    with carts.taken(cart) as session:
        return shop.check_out(session, total)


@app.exception_handler(t1.TalonOneError)
@app.exception_handler(shop.Busy)
def failed(request: Request, error: Exception) -> JSONResponse:
    status = shop.status_of(error)
    logging.log(40 if status == 500 else 30, "%s", error)
    return JSONResponse({"error": type(error).__name__}, status)
