"""A tiny API class, as the generator would make it, and a short way to one."""

from __future__ import annotations

from typing import Any

from talon_one.core.calls.api import Api
from talon_one.core.calls.client import ApiClient
from talon_one.core.settings.configuration import Configuration
from talon_one.core.settings.operation import Operation
from talon_one.core.support.clock import Clock

from ...clocks import HandClock
from .faces import FACE, BridgedClient
from .fixtures import KEY


class ShopClient(ApiClient):
    sdk_version = "1.2.3"
    spec_release = "26.13"
    models_package = __name__

    def __new__(cls, *args: Any, **keywords: Any) -> Any:
        """Return one of the face that the test runs over."""
        return (
            BridgedShopClient(*args, **keywords) if FACE.name == "asyncio" else object.__new__(cls)
        )


class BridgedShopClient(BridgedClient):
    sdk_version = ShopClient.sdk_version
    spec_release = ShopClient.spec_release
    models_package = __name__


class Shop(Api):
    _get_cart = Operation(
        "getCart", "GET", "/v1/carts/{cartId}", returns="Any", keys=("api_key_v1",)
    )
    _put_cart = Operation(
        "putCart",
        "PUT",
        "/v1/carts/{cartId}",
        returns="Any",
        keys=("api_key_v1",),
        repeatable=True,
        idempotency_key=True,
    )
    _add_points = Operation("addPoints", "POST", "/v1/points", returns="Any", keys=("api_key_v1",))
    _get_campaigns = Operation(
        "getCampaigns",
        "GET",
        "/v1/campaigns",
        returns="Any",
        keys=("management_key", "manager_auth"),
    )

    def get_cart(self, cart_id: Any = "c-1", note: Any = None, **options: Any) -> dict[str, Any]:
        """May be repeated."""
        path, query = {"cartId": cart_id}, {"note": note}
        cart: dict[str, Any] = self._call(self._get_cart, options, path=path, query=query)
        return cart

    def put_cart(self, cart_id: Any = "c-1", body: Any = None, **options: Any) -> dict[str, Any]:
        """May be repeated, and has an Idempotency-Key."""
        path = {"cartId": cart_id}
        cart: dict[str, Any] = self._call(self._put_cart, options, path=path, body=body)
        return cart

    def add_points(self, body: Any = None, **options: Any) -> Any:
        """Must not be repeated."""
        return self._call(self._add_points, options, body=body)

    def get_campaigns(self, **options: Any) -> Any:
        """Belongs to the Management API."""
        return self._call(self._get_campaigns, options)


def shop(host: str, *, key: Any = KEY, clock: Clock | None = None, **settings: Any) -> Shop:
    """The API at a host; pauses take no time. ``settings`` are the configuration's.

    Close it with ``with shop.api_client:``.
    """
    configuration = Configuration(host, key, **settings)
    return Shop(ShopClient(configuration, clock=clock or HandClock()))
