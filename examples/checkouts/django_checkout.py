"""A checkout in Django: ``TALON_ONE_HOST=... TALON_ONE_API_KEY=... python django_checkout.py runserver``"""

import json
import logging
import os
import sys
from collections.abc import Callable

import carts as shop
from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.http import require_http_methods

import talon_one as t1

client = t1.ApiClient(t1.Configuration.from_env(deadline=3))  # one for each process
carts = shop.Carts(t1.IntegrationApi(client), os.environ["CARTS"])


@require_http_methods(["PUT"])
def put_item(request: HttpRequest, cart: str, sku: str) -> HttpResponse:
    with carts.taken(cart) as session:
        return JsonResponse(shop.put_item(session, sku, json.loads(request.body)["quantity"]))


@require_http_methods(["PUT"])
def put_coupon(request: HttpRequest, cart: str, code: str) -> HttpResponse:
    with carts.taken(cart) as session:
        return JsonResponse(shop.put_coupon(session, code))


@require_http_methods(["POST"])
def check_out(request: HttpRequest, cart: str) -> HttpResponse:
    with carts.taken(cart) as session:
        return JsonResponse(shop.check_out(session, json.loads(request.body)["total"]))


class TalonOneErrors:
    """Middleware: errors of calls become responses."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, (t1.TalonOneError, shop.Busy)):
            return None
        status = shop.status_of(error)
        logging.log(40 if status == 500 else 30, "%s", error)
        return JsonResponse({"error": type(error).__name__}, status=status)


urlpatterns = [
    path("carts/<cart>/items/<sku>", put_item),
    path("carts/<cart>/coupons/<code>", put_coupon),
    path("carts/<cart>/checkout", check_out),
]
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    MIDDLEWARE=[f"{__name__}.TalonOneErrors"],  # and CsrfViewMiddleware, for forms
)
application = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
