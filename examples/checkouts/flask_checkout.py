"""A checkout in Flask: ``TALON_ONE_HOST=... TALON_ONE_API_KEY=... flask --app flask_checkout run``"""

import os
from typing import Any

import carts as shop
from flask import Flask, jsonify, request
from flask.typing import ResponseReturnValue

import talon_one as t1

client = t1.ApiClient(t1.Configuration.from_env(deadline=3))  # one for each process
carts = shop.Carts(t1.IntegrationApi(client), os.environ["CARTS"])
app = Flask(__name__)


@app.put("/carts/<cart>/items/<sku>")
def put_item(cart: str, sku: str) -> dict[str, Any]:
    with carts.taken(cart) as session:
        return shop.put_item(session, sku, request.get_json()["quantity"])


@app.put("/carts/<cart>/coupons/<code>")
def put_coupon(cart: str, code: str) -> dict[str, Any]:
    with carts.taken(cart) as session:
        return shop.put_coupon(session, code)


@app.post("/carts/<cart>/checkout")
def check_out(cart: str) -> dict[str, Any]:
    with carts.taken(cart) as session:
        return shop.check_out(session, request.get_json()["total"])


@app.errorhandler(t1.TalonOneError)
@app.errorhandler(shop.Busy)
def failed(error: Exception) -> ResponseReturnValue:
    status = shop.status_of(error)
    app.logger.log(40 if status == 500 else 30, "%s", error)
    return jsonify(error=type(error).__name__), status
