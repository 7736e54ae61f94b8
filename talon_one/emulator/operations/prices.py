"""Prior prices, from the history that catalog syncs leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from ..state.account import Application
from ..state.records.catalogs import ObservedPrice
from ..support.errors import Fault, invalid, pointer
from ..support.exact_json import Json
from ..support.times import write_time
from .base import body_time
from .call import Answer, Call, Handler


def best_prior_price(application: Application, call: Call) -> Answer:
    """`POST /v1/best_prior_price`: the lowest price of each SKU within a time; none, no entry.

    The time is `timeframe` days long. It ends at `timeframeEndDate` (`strict`), or where the price
    that held then began (`price`), or where the context began in which it holds (`sale`). A price
    counts from when a sync brought it until the next price of the SKU; campaigns, whose discounts
    a price history may include, do not count here.
    """
    body = call.body
    end = body_time(body, "timeframeEndDate")
    assert end is not None
    try:
        days = timedelta(days=int(body["timeframe"]))
        earliest = end - days
    except (ValueError, OverflowError):
        place = pointer(("timeframe",))
        raise invalid(Fault("Invalid type", "timeframe is no number of days", place)) from None
    best = []
    for sku in body["skus"]:
        prices = application.store.prices.get(sku, ())
        price = _lowest(prices, earliest, end, days, body["timeframeEndDateType"])
        if price is not None:
            best.append(_prior(price, body.get("target")))
    return Answer(best)


def _lowest(
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


def _prior(price: ObservedPrice, target: Json) -> Json:
    """Schema `BestPriorPrice`."""
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


OPERATIONS: Mapping[str, Handler] = {"bestPriorPrice": best_prior_price}
