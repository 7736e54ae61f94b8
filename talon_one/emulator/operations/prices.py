"""Prior prices, from the history that catalog syncs leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from ..state.account import Application
from ..state.records.catalogs import ObservedPrice
from ..support.errors import ErrorDetail, InvalidDataError, to_pointer
from ..support.exact_json import Json
from ..support.times import write_time
from .base import read_body_time
from .registry import Invocation, Result, operation


@operation("bestPriorPrice")
def best_prior_price(application: Application, invocation: Invocation) -> Result:
    """Return the lowest price of each SKU within a time; SKUs without a price are left out.

    The time is ``timeframe`` days long. It ends at ``timeframeEndDate`` (``strict``), or where the price
    valid then began (``price``), or where the context of that price began (``sale``). A price counts from
    the sync that brought it until the next price of the SKU. A real price history may include the
    discounts of campaigns; here they do not count."""
    body = invocation.body
    end = read_body_time(body, "timeframeEndDate")
    assert end is not None
    try:
        days = timedelta(days=int(body["timeframe"]))
        earliest = end - days
    except (ValueError, OverflowError):
        place = to_pointer(("timeframe",))
        raise InvalidDataError(
            ErrorDetail("Invalid type", "timeframe is no number of days", place)
        ) from None
    best = []
    for sku in body["skus"]:
        prices = application.store.prices.get(sku, ())
        price = _find_lowest(prices, earliest, end, days, body["timeframeEndDateType"])
        if price is not None:
            best.append(_render_prior(price, body.get("target")))
    return Result(best)


@operation("priceHistory")
def get_history(application: Application, invocation: Invocation) -> Result:
    """Return the prices of an item that a sync brought within a time."""
    body = invocation.body
    start, end = read_body_time(body, "startDate"), read_body_time(body, "endDate")
    assert start is not None and end is not None
    history = []
    for price in application.store.prices.get(body["sku"], ()):
        if start <= price.observed <= end:
            entry = _render_prior(price, None)
            del entry["sku"]
            history.append(entry)
    return Result({"sku": body["sku"], "history": history})


def _find_lowest(
    prices: Sequence[ObservedPrice],
    earliest: datetime,
    end: datetime,
    days: timedelta,
    ends_at: str,
) -> ObservedPrice | None:
    held = [price for price in prices if price.observed <= end]
    if ends_at != "strict" and held:
        current = held[-1]
        while len(held) > 1 and ends_at == "sale" and held[-2].context_id == current.context_id:
            held.pop()
        end = held.pop().observed
        earliest = end - days
    following = [*(price.observed for price in held[1:]), end]
    within = [
        price
        for price, until in zip(held, following, strict=False)
        if until > earliest or price is held[-1]
    ]
    return min(within, key=lambda price: (price.price, price.id), default=None)


def _render_prior(price: ObservedPrice, target: Json) -> Json:
    """Return the schema ``BestPriorPrice``."""
    return {
        "id": price.id,
        "sku": price.sku,
        "observedAt": write_time(price.observed),
        "contextId": price.context_id,
        "contextIds": [price.context_id] if price.context_id else [],
        "price": price.price,
        "metadata": {"influencingCampaignDetails": []},
        "target": target or {"targetType": "NONE"},
    }
